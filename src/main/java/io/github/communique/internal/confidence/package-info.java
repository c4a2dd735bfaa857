/** How sure values are: what they rest on, and how often values that rest on the same were right. */
@NullMarked
package io.github.communique.internal.confidence;

import org.jspecify.annotations.NullMarked;
