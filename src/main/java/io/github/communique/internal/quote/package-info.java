/** Quotations and their speakers. */
@NullMarked
package io.github.communique.internal.quote;

import org.jspecify.annotations.NullMarked;
