package io.github.communique.internal.read;

/**
 * Whether a drawing is what it seems, so that its content can be left out: only elements of SVG, each closed in turn. A drawing that holds HTML
 * is none, for HTML ends it.
 */
final class Drawing {

    private static final int DEEPEST = 32;
    private static final int SHAPE = 1;
    private static final int SVG = 2;
    private static final int TEXT = 3;

    private static final WordTable NAMES = new WordTable(64)
            .with(SVG, "svg")
            .with(TEXT, "title", "desc", "style", "script", "metadata")
            .with(SHAPE, "a", "circle", "clippath", "defs", "ellipse", "filter", "g", "image", "line", "lineargradient")
            .with(SHAPE, "marker", "mask", "path", "pattern", "polygon", "polyline", "radialgradient", "rect", "stop")
            .with(SHAPE, "symbol", "text", "textpath", "tspan", "use", "animate", "animatetransform", "fecolormatrix")
            .with(SHAPE, "feblend", "feflood", "fecomposite", "fegaussianblur", "feoffset", "femerge", "femergenode");

    private final String markup;
    private final TagScan tags;
    private final RawText raw;
    private final int[] open = new int[DEEPEST];
    private int depth;

    Drawing(String markup) {
        this.markup = markup;
        this.tags = new TagScan(markup, new Pieces(markup));
        this.raw = new RawText(markup);
    }

    /** The offset of the end tag of a drawing whose start tag ends at an offset, or -1 where it is not simple. */
    int end(int from) {
        depth = 0;
        int at = markup.indexOf('<', from);
        while (at >= 0 && at + 2 < markup.length()) {
            char c = markup.charAt(at + 1);
            if (c == '/' && depth == 0) {
                int end = tags.nameEnd(at + 2);
                return end > 0 && NAMES.find(markup, at + 2, end) == SVG ? at : -1;
            }
            int next = c == '/' ? close(at + 2) : c == '!' ? comment(at) : open(at + 1);
            at = next < 0 ? -1 : markup.indexOf('<', next);
        }
        return -1;
    }

    private int close(int name) {
        int end = tags.nameEnd(name);
        int opened = open[--depth];
        boolean same = end >= 0
                && markup.regionMatches(true, opened, markup, name, end - name)
                && RawText.endsName(markup.charAt(opened + end - name));
        return same ? tags.end(end, TagKinds.WHOLE) : -1;
    }

    private int open(int name) {
        int end = tags.nameEnd(name);
        int kind = end < 0 ? 0 : NAMES.find(markup, name, end);
        int behind = kind == 0 ? -1 : tags.end(end, TagKinds.WHOLE);
        if (behind < 0 || tags.selfClosing()) {
            return behind;
        }
        if (depth == DEEPEST || (kind == TEXT && raw.plainEnd(behind, name, end) < 0)) {
            return -1;
        }
        open[depth++] = name;
        return behind;
    }

    private int comment(int at) {
        if (!markup.startsWith("<!--", at)) {
            return -1;
        }
        int end = markup.indexOf("-->", at + 2);
        int inner = markup.indexOf("<", at + 1);
        // A comment with a tag in it may have ended before.
        return end < 0 || (inner >= 0 && inner < end) ? -1 : end + 3;
    }
}
