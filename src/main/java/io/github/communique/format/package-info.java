/** Releases in the formats of others: tables of figures. */
@NullMarked
package io.github.communique.format;

import org.jspecify.annotations.NullMarked;
