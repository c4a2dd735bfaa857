package io.github.communique.internal.read;

import io.github.communique.page.Block;
import io.github.communique.page.Container;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An open element of the walk. Frames are used again for the next element of the same depth. */
final class Frame {

    final int depth;
    private final @Nullable Frame parent;
    private Element element;
    private @Nullable Container container;
    private String tag = "";
    private int traits;
    /** The number of its attributes, which jsoup counts anew each time. */
    private int said;

    private boolean link;
    private boolean apart;
    private int size;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int lists;
    private int next;

    Frame(@Nullable Frame parent, Element element) {
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.element = element;
    }

    /** Takes the place of the element that had this depth before. */
    void open(Element opened, String name, int whatItIs, int attributes) {
        element = opened;
        tag = name;
        traits = whatItIs;
        said = attributes;
        size = opened.childNodeSize();
        link = is(Tags.IS_LINK) && said > 0 && opened.attributes().hasKey("href");
        container = null;
        next = 0;
        kind = parent == null ? Block.Kind.PARAGRAPH : parent.kind;
        level = parent == null ? 0 : parent.level;
        lists = parent == null ? 0 : parent.lists;
        apart = false;
        if (isBlock()) {
            classify(name);
        } else if (kind == Block.Kind.HEADING && level > 0) {
            apart = HeadingParts.standsApart(opened, name);
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

    /** The index of the next child to walk, then one more. */
    int advance() {
        return next++;
    }

    boolean isRead() {
        return next >= size;
    }

    Element element() {
        return element;
    }

    @Nullable
    Frame parent() {
        return parent;
    }

    boolean isBlock() {
        return apart || is(Tags.IS_BLOCK);
    }

    boolean isLink() {
        return link;
    }

    boolean isStamp() {
        return is(Tags.IS_TIME) || (traits == 0 && said > 0 && Stamps.isStamp(element, tag));
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
        boolean matters = isBlock() || isEmphasis();
        int rest = said - (link ? 1 : 0);
        if (rest == 0) {
            return matters || parent == null ? new Container(around, tag, "", "", "", "", false) : parent.container();
        }
        Sayings sayings = new Sayings(element.attributes(), rest);
        String classes = sayings.take("class");
        String id = sayings.take("id");
        String role = sayings.take("role");
        String itemprop = sayings.take("itemprop");
        boolean hidden = sayings.hides();
        return matters || sayings.any() || hidden || parent == null
                ? new Container(around, tag, id, classes, role, itemprop, hidden)
                : parent.container();
    }

    private boolean isEmphasis() {
        return switch (tag) {
            case "b", "strong", "em", "i", "time" -> true;
            default -> false;
        };
    }
}
