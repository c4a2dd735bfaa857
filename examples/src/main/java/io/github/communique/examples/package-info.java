/** Small programs that show how Communique is used; each can be read from top to bottom. */
@org.jspecify.annotations.NullMarked
package io.github.communique.examples;
