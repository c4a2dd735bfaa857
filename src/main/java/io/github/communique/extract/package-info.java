/** Extractors for text that is no release, and those of the caller, which complete a release with what the caller knows better. */
@NullMarked
package io.github.communique.extract;

import org.jspecify.annotations.NullMarked;
