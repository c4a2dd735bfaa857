/** The front door: {@link io.github.communique.ReleaseParser} and what it answers. */
@NullMarked
package io.github.communique;

import org.jspecify.annotations.NullMarked;
