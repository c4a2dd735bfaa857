package io.github.communique.internal.read;

import java.util.Set;

/** What HTML elements do to text. */
final class Tags {

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

    private Tags() {}

    static boolean isBlock(String tag) {
        return BLOCK.contains(tag);
    }

    static boolean isSkipped(String tag) {
        return SKIPPED.contains(tag);
    }
}
