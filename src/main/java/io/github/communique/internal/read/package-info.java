/** Readers: HTML and plain text to pages. */
@NullMarked
package io.github.communique.internal.read;

import org.jspecify.annotations.NullMarked;
