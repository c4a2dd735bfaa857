/** The library on Apache Spark: pages in, tables out. */
@NullMarked
package io.github.communique.examples.spark;

import org.jspecify.annotations.NullMarked;
