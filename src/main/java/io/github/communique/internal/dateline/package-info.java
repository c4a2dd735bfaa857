/** Datelines and publication dates. */
@NullMarked
package io.github.communique.internal.dateline;

import org.jspecify.annotations.NullMarked;
