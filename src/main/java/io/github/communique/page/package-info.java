/** What flows between the stages: sources, pages, blocks and their labels. */
@NullMarked
package io.github.communique.page;

import org.jspecify.annotations.NullMarked;
