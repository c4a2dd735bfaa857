/**
 * HTML markup as a light tree. Nodes are ranges of the source; what a node says is decoded when somebody asks. Markup is read by the rules that browsers
 * follow (WHATWG, parsing), less what no reader of the text can tell: comments, most white space between blocks, drawings, elements without content.
 */
@NullMarked
package io.github.communique.internal.markup;

import org.jspecify.annotations.NullMarked;
