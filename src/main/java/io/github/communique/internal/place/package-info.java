/** The gazetteer. */
@NullMarked
package io.github.communique.internal.place;

import org.jspecify.annotations.NullMarked;
