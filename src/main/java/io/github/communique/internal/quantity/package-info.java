/** Numbers and units in text. */
@NullMarked
package io.github.communique.internal.quantity;

import org.jspecify.annotations.NullMarked;
