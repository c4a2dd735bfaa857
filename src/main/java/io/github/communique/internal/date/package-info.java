/** Dates in text. */
@NullMarked
package io.github.communique.internal.date;

import org.jspecify.annotations.NullMarked;
