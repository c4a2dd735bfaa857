package io.github.communique.internal.markup;

/** How the rules of the tree treat elements: those of one kind have the same rules. */
enum Kind {
    HTML,
    HEAD,
    BODY,
    FRAMESET,
    FRAME,
    /** What belongs into the head and has no content. */
    HEAD_VOID,
    BASE,
    TITLE,
    /** Styles and what browsers with frames do not show: text up to the end tag, at home in the head. */
    RAW,
    SCRIPT,
    NOSCRIPT,
    TEMPLATE,
    /** Blocks that end an open paragraph. */
    FLOW,
    PARAGRAPH,
    PREFORMATTED,
    HEADING,
    LIST_ITEM,
    DEFINITION,
    RULE,
    FORM,
    BUTTON,
    INPUT,
    TEXTAREA,
    SELECT,
    OPTION,
    OPTGROUP,
    ANCHOR,
    NOBR,
    FORMATTING,
    /** Elements in which formatting from outside does not hold. */
    APPLET,
    RUBY_BASE,
    RUBY_TEXT,
    LINE_BREAK,
    /** Elements of the text without content. */
    VOID,
    /** Parameters and sources of what is embedded. */
    MEDIA,
    IMAGE,
    /** Frames, whose content is for browsers without them. */
    IFRAME,
    XMP,
    PLAINTEXT,
    TABLE,
    CAPTION,
    COLGROUP,
    COL,
    TABLE_BODY,
    ROW,
    CELL,
    SVG,
    MATH,
    /** All others. */
    PHRASE
}
