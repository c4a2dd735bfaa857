package io.github.communique.internal.read;

/** How the pre-scan treats elements, and which of their attributes anyone reads. */
final class TagKinds {

    /** Nothing special. */
    static final int PLAIN = 0;
    /** Elements that always open a block, wherever their start tag stands. */
    static final int FLOW = 1;
    /** All attributes matter. */
    static final int WHOLE = 2;
    /** Elements that the tree builder opens again where they were left open; it compares their attributes. */
    static final int FORMATTING = 3;

    static final int ANCHOR = 4;
    static final int LINK = 5;
    /** Elements that are no text, nor shape it. */
    static final int EMPTY = 6;

    static final int INPUT = 7;
    static final int SCRIPT = 8;
    static final int STYLE = 9;
    /** Elements whose content is text and no markup. */
    static final int TEXT = 10;

    static final int DRAWING = 11;
    static final int SELECT = 12;
    /** Elements in which other rules hold. */
    static final int FOREIGN = 13;

    static final int HEAD = 14;
    static final int BODY = 15;
    /** Elements in which a head or body is none. */
    static final int APART = 16;

    private static final WordTable TAGS = new WordTable(128)
            .with(FLOW, "div", "p", "ul", "ol", "li", "section", "article", "header", "footer", "nav", "aside")
            .with(FLOW, "main", "figure", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd")
            .with(WHOLE, "html", "document", "meta", "base", "abbr", "time")
            .with(HEAD, "head")
            .with(BODY, "body")
            .with(APART, "noscript", "template")
            .with(
                    FORMATTING,
                    "b",
                    "big",
                    "code",
                    "em",
                    "font",
                    "i",
                    "nobr",
                    "s",
                    "small",
                    "strike",
                    "strong",
                    "tt",
                    "u")
            .with(ANCHOR, "a")
            .with(LINK, "link")
            .with(EMPTY, "img", "source", "track")
            .with(INPUT, "input")
            .with(SCRIPT, "script")
            .with(STYLE, "style")
            .with(TEXT, "title", "textarea", "iframe", "noembed", "noframes", "xmp")
            .with(DRAWING, "svg")
            .with(SELECT, "select")
            .with(FOREIGN, "math", "plaintext", "frameset");

    private static final int ON_ALL = 1;
    private static final int ON_BLOCKS = 2;
    private static final int ON_LINKS = 3;
    private static final int ON_LINK_ELEMENTS = 4;
    private static final int ON_TYPED = 5;
    private static final int STYLES = 6;

    private static final WordTable ATTRIBUTES = new WordTable(16)
            .with(ON_ALL, "itemprop", "content", "datetime")
            .with(ON_BLOCKS, "class", "id", "role", "hidden", "aria-hidden")
            .with(ON_LINKS, "href")
            .with(ON_LINK_ELEMENTS, "rel")
            .with(ON_TYPED, "type")
            .with(STYLES, "style");

    private TagKinds() {}

    static int of(String markup, int from, int to, int hash) {
        return TAGS.find(markup, from, to, hash);
    }

    /** What an attribute is, by its name. */
    static int attribute(String markup, int from, int to, int hash) {
        return ATTRIBUTES.find(markup, from, to, hash);
    }

    static boolean isStyle(int attribute) {
        return attribute == STYLES;
    }

    /** Whether an attribute of an element without text may tell something of the page. */
    static boolean tells(int attribute, int kind) {
        return switch (kind) {
            case SCRIPT -> attribute == ON_TYPED || attribute == ON_ALL;
            case LINK -> attribute == ON_LINK_ELEMENTS || attribute == ON_ALL;
            case EMPTY -> attribute == ON_ALL;
            default -> false;
        };
    }

    /** Whether the word by which an attribute tells something starts at a place. */
    static boolean tellsAt(String markup, int at, int attribute) {
        return switch (attribute) {
            case ON_TYPED -> markup.charAt(at) == '+' && markup.regionMatches(true, at, "+json", 0, 5);
            case ON_LINK_ELEMENTS -> markup.regionMatches(true, at, "canonical", 0, 9);
            default -> true;
        };
    }

    /** Whether nobody reads an attribute. */
    static boolean isIdle(String markup, int nameTo, int valueTo, int kind, int attribute) {
        if (kind == WHOLE || kind == FORMATTING || kind == BODY || kind == APART) {
            return false;
        }
        return switch (attribute) {
            case ON_ALL -> false;
            case ON_BLOCKS -> kind == EMPTY || kind == INPUT || kind == LINK || kind == SCRIPT || kind == STYLE;
            case ON_LINKS -> kind != ANCHOR && kind != LINK;
            case ON_LINK_ELEMENTS -> kind != LINK;
            case ON_TYPED -> kind != INPUT && kind != SCRIPT;
            case STYLES -> kind == EMPTY || !mayHide(markup, nameTo, valueTo);
            default -> true;
        };
    }

    private static boolean mayHide(String markup, int from, int to) {
        for (int i = from; i < to; i++) {
            int c = markup.charAt(i) | 0x20;
            if ((c == 'n' && markup.regionMatches(true, i, "none", 0, 4))
                    || (c == 'h' && markup.regionMatches(true, i, "hidden", 0, 6))
                    || markup.charAt(i) == '&') {
                return true;
            }
        }
        return false;
    }
}
