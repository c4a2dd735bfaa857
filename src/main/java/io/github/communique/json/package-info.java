/** The JSON form of the values. */
@NullMarked
package io.github.communique.json;

import org.jspecify.annotations.NullMarked;
