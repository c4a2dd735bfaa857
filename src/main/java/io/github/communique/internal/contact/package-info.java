/** Press contacts. */
@NullMarked
package io.github.communique.internal.contact;

import org.jspecify.annotations.NullMarked;
