/** The one way through the stages. */
@NullMarked
package io.github.communique.internal;

import org.jspecify.annotations.NullMarked;
