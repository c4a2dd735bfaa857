/** Extractors of the caller: completing a release with what the caller knows better. */
@NullMarked
package io.github.communique.extract;

import org.jspecify.annotations.NullMarked;
