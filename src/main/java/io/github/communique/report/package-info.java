/** Pages to look at: how a release came about, and what a folder of releases says. */
@NullMarked
package io.github.communique.report;

import org.jspecify.annotations.NullMarked;
