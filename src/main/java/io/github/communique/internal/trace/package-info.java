/** What the stages say of their decisions. */
@NullMarked
package io.github.communique.internal.trace;

import org.jspecify.annotations.NullMarked;
