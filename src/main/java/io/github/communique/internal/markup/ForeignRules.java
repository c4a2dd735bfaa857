package io.github.communique.internal.markup;

import java.util.Locale;
import java.util.Set;

/** Rules inside drawings and formulas. */
final class ForeignRules {

    private static final Set<String> HTML_ENCODINGS = Set.of("text/html", "application/xhtml+xml");

    private final TreeBuilder builder;
    private final OpenElements open;

    ForeignRules(TreeBuilder builder) {
        this.builder = builder;
        this.open = builder.open;
    }

    boolean takesStart(Tag tag) {
        Tag current = open.current().tag();
        return current.has(Tag.FOREIGN) && !holdsHtml(open.current()) && !allows(current, tag);
    }

    private static boolean allows(Tag around, Tag tag) {
        return around.has(Tag.HOLDS_TEXT)
                ? !tag.name().equals("mglyph") && !tag.name().equals("malignmark")
                : tag.kind == Kind.SVG && around.name().equals("annotation-xml") && !around.has(Tag.DRAWN);
    }

    boolean takesEnd() {
        return open.current().tag().has(Tag.FOREIGN);
    }

    boolean takesText() {
        Tag current = open.current().tag();
        return current.has(Tag.FOREIGN) && !current.has(Tag.HOLDS_TEXT) && !holdsHtml(open.current());
    }

    private static boolean holdsHtml(Element element) {
        return element.tag().has(Tag.HOLDS_HTML)
                || (element.has(Attribute.ENCODING)
                        && element.tag().has(Tag.FOREIGN)
                        && element.tag().name().equals("annotation-xml")
                        && HTML_ENCODINGS.contains(
                                element.value(Attribute.ENCODING).toLowerCase(Locale.ROOT)));
    }

    void start(Tag tag) {
        if (tag.has(Tag.BREAKS_OUT) || (tag == Tags.FONT && looksLikeHtml())) {
            breakOut();
            builder.startByMode(tag);
            return;
        }
        boolean drawn = open.current().tag().has(Tag.DRAWN);
        boolean closed = builder.tokens.tags.selfClosing;
        if (drawn && closed) {
            // Shapes: nobody reads them.
            return;
        }
        builder.insert(drawn ? tag.drawn() : tag.inFormula());
        if (closed) {
            open.pop();
        } else if (drawn && tag.kind == Kind.SCRIPT) {
            builder.tokens.passContent();
            open.pop();
        }
    }

    private boolean looksLikeHtml() {
        int look = Attribute.COLOR.bit() | Attribute.FACE.bit() | Attribute.SIZE.bit();
        return (builder.tokens.tags.said & look) != 0;
    }

    private void breakOut() {
        Tag current = open.current().tag();
        while (current.has(Tag.FOREIGN) && !current.has(Tag.HOLDS_TEXT) && !holdsHtml(open.current())) {
            open.pop();
            current = open.current().tag();
        }
    }

    void end(Tag tag) {
        if (tag == Tags.P || tag == Tags.BR) {
            breakOut();
            builder.endByMode(tag);
            return;
        }
        for (int i = open.size() - 1; i > 0; i--) {
            Tag current = open.get(i).tag();
            if (!current.has(Tag.FOREIGN)) {
                builder.endByMode(tag);
                return;
            }
            if (current.number() == tag.number() && current.name().equals(tag.name())) {
                open.popTo(i);
                return;
            }
        }
    }
}
