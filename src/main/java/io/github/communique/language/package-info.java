/** Words as data: one resource per language, and the tools to look words up in text. */
@NullMarked
package io.github.communique.language;

import org.jspecify.annotations.NullMarked;
