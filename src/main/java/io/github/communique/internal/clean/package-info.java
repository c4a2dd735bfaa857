/** The standard boilerplate filters. */
@NullMarked
package io.github.communique.internal.clean;

import org.jspecify.annotations.NullMarked;
