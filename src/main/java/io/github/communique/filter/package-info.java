/** Boilerplate filters: telling which blocks of a page are not the release. */
@NullMarked
package io.github.communique.filter;

import org.jspecify.annotations.NullMarked;
