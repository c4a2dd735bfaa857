/** Figures: numbers with unit, qualifier and subject. */
@NullMarked
package io.github.communique.internal.figure;

import org.jspecify.annotations.NullMarked;
