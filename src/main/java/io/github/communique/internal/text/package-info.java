/** Small helpers about names and text that several packages need. */
@NullMarked
package io.github.communique.internal.text;

import org.jspecify.annotations.NullMarked;
