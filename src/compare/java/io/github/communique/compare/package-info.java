/** Runs other Java libraries that extract articles on the benchmark's documents. Never part of the library: {@code src/build/compare.sh} compiles it. */
package io.github.communique.compare;
