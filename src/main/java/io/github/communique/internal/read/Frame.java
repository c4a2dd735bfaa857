package io.github.communique.internal.read;

import io.github.communique.internal.markup.Attribute;
import io.github.communique.internal.markup.Element;
import io.github.communique.internal.markup.Node;
import io.github.communique.page.Block;
import io.github.communique.page.Container;
import org.jspecify.annotations.Nullable;

/** An open element of the walk. Frames are used again for the next element of the same depth. */
final class Frame {

    private static final int NAMING =
            Attribute.among(Attribute.ID, Attribute.CLASS, Attribute.ROLE, Attribute.ITEMPROP);
    private static final int HIDING = Attribute.among(Attribute.HIDDEN, Attribute.ARIA_HIDDEN, Attribute.STYLE);
    private static final int STAMPS = Attribute.among(Attribute.DATETIME, Attribute.TITLE);

    final int depth;
    private final @Nullable Frame parent;
    private Element element;
    private @Nullable Container container;
    private int traits;
    private boolean link;
    private boolean apart;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int lists;
    private @Nullable Node next;

    Frame(@Nullable Frame parent, Element element) {
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.element = element;
    }

    /** Takes the place of the element that had this depth before. */
    void open(Element opened, int whatItIs) {
        element = opened;
        traits = whatItIs;
        link = is(Traits.IS_LINK) && opened.has(Attribute.HREF);
        container = null;
        next = opened.first();
        kind = parent == null ? Block.Kind.PARAGRAPH : parent.kind;
        level = parent == null ? 0 : parent.level;
        lists = parent == null ? 0 : parent.lists;
        apart = false;
        if (isBlock()) {
            classify(opened.tag().name());
        } else if (kind == Block.Kind.HEADING && level > 0) {
            apart = HeadingParts.standsApart(opened);
        }
    }

    private boolean is(int trait) {
        return (traits & trait) != 0;
    }

    private void classify(String tag) {
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> become(Block.Kind.HEADING, tag.charAt(1) - '0');
            case "ul", "ol", "menu", "dir" -> lists++;
            case "li" -> become(Block.Kind.LIST_ITEM, Math.max(1, lists));
            case "td", "th" -> become(Block.Kind.TABLE_CELL, 0);
            case "blockquote" -> become(Block.Kind.BLOCK_QUOTE, 0);
            case "pre", "xmp" -> become(Block.Kind.PREFORMATTED, 0);
            case "figcaption", "caption" -> become(Block.Kind.CAPTION, 0);
            case "dt", "dd" -> become(Block.Kind.DEFINITION, 0);
            case "button", "option", "label", "legend" -> become(Block.Kind.CONTROL, 0);
            case "article", "section", "main", "aside", "header", "footer", "nav", "form" ->
                become(Block.Kind.PARAGRAPH, 0);
            case "p" -> paragraph();
            default -> {}
        }
    }

    /** A paragraph inside an item or quotation is part of that; in a cell it makes the table a means of layout. */
    private void paragraph() {
        if (kind == Block.Kind.TABLE_CELL || kind == Block.Kind.HEADING) {
            become(Block.Kind.PARAGRAPH, 0);
        }
    }

    private void become(Block.Kind to, int toLevel) {
        kind = to;
        level = toLevel;
    }

    /** The next child to walk, or null behind the last; then one further. */
    @Nullable
    Node advance() {
        Node child = next;
        next = child == null ? null : child.next();
        return child;
    }

    Element element() {
        return element;
    }

    @Nullable
    Frame parent() {
        return parent;
    }

    boolean isBlock() {
        return apart || is(Traits.IS_BLOCK);
    }

    boolean isLink() {
        return link;
    }

    boolean isStamp() {
        return is(Traits.IS_TIME) || (traits == 0 && element.hasAny(STAMPS) && Stamps.isStamp(element));
    }

    boolean preservesLines() {
        return kind == Block.Kind.PREFORMATTED;
    }

    Block.Kind kind() {
        return kind;
    }

    int level() {
        return level;
    }

    /** The container of this element, or of the nearest one around it that says something. */
    Container container() {
        if (container == null) {
            container = described();
        }
        return container;
    }

    private Container described() {
        Container around = parent == null || parent.depth == 0 ? null : parent.container();
        boolean hidden = element.hasAny(HIDING) && Visibility.isHidden(element);
        if (parent != null && !isBlock() && !isEmphasis() && !hidden && !element.hasAny(NAMING)) {
            return parent.container();
        }
        return new Container(
                around,
                element.tag().name(),
                element.value(Attribute.ID),
                element.value(Attribute.CLASS),
                element.value(Attribute.ROLE),
                element.value(Attribute.ITEMPROP),
                hidden);
    }

    private boolean isEmphasis() {
        return switch (element.tag().name()) {
            case "b", "strong", "em", "i", "time" -> true;
            default -> false;
        };
    }
}
