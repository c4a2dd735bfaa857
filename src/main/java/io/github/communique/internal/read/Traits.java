package io.github.communique.internal.read;

import io.github.communique.internal.markup.Tag;
import io.github.communique.internal.markup.Tags;
import java.util.Set;

/** What HTML elements do to text. */
final class Traits {

    /** Elements that stand on lines of their own; unknown ones that XML documents with HTML-like markup use are among them. */
    private static final Set<String> BLOCK = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "document",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "label",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "noscript",
            "ol",
            "optgroup",
            "option",
            "p",
            "para",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "text",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp");

    /** Elements whose content is no text for readers of the page: code, drawings, input fields, fallbacks of embedded media. */
    private static final Set<String> SKIPPED = Set.of(
            "applet",
            "audio",
            "canvas",
            "datalist",
            "embed",
            "iframe",
            "noembed",
            "noframes",
            "object",
            "rp",
            "rt",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "video");

    /** The element stands on lines of its own. */
    static final int IS_BLOCK = 1;
    /** Its content is no text of the page. */
    static final int IS_SKIPPED = 2;
    /** It says something of the page. */
    static final int TELLS = 4;
    /** It may be a footnote mark. */
    static final int MAY_BE_MARK = 8;

    static final int IS_LINE_BREAK = 16;
    /** Its content is text of the page only where there is hardly any other. */
    static final int IS_FALLBACK = 32;

    static final int IS_LINK = 64;
    static final int IS_TIME = 128;

    /** By the number of the tag; those without a number have none. */
    private static final int[] TRAITS = new int[Tags.numbers()];

    static {
        add(IS_BLOCK, BLOCK);
        add(IS_SKIPPED, SKIPPED);
        add(TELLS, Set.of("document", "title", "meta", "link", "script"));
        add(MAY_BE_MARK, Set.of("a", "sup"));
        add(IS_LINE_BREAK, Set.of("br"));
        add(
                IS_FALLBACK,
                Set.of(
                        "noscript",
                        "noframes",
                        "object",
                        "template",
                        "select",
                        "datalist",
                        "textarea",
                        "canvas",
                        "video",
                        "audio"));
        add(IS_LINK, Set.of("a"));
        add(IS_TIME, Set.of("time"));
    }

    private Traits() {}

    private static void add(int trait, Set<String> names) {
        for (String name : names) {
            TRAITS[Tags.tag(name).number()] |= trait;
        }
    }

    /** What is to be known of an element. */
    static int of(Tag tag) {
        return TRAITS[tag.number()];
    }

    /** What is to be known of an element of a name in lower case. */
    static int of(String name) {
        Tag tag = Tags.known(name);
        return tag == null ? 0 : of(tag);
    }
}
