/** The values: what a press release is made of. Immutable, plain data, thread-safe. */
@NullMarked
package io.github.communique.release;

import org.jspecify.annotations.NullMarked;
