/** Which blocks of a page are headline, body, contact, about and the rest. */
@NullMarked
package io.github.communique.internal.anatomy;

import org.jspecify.annotations.NullMarked;
