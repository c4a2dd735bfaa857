package io.github.communique.internal.read;

import io.github.communique.page.Block;
import io.github.communique.page.Container;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An open element of the walk. Frames are used again for the next element of the same depth. */
final class Frame {

    final int depth;
    private final @Nullable Frame parent;
    private Element element;
    private @Nullable Container container;
    private boolean block;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int lists;
    private int next;

    Frame(@Nullable Frame parent, Element element) {
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.element = element;
        open(element);
    }

    /** Takes the place of the element that had this depth before. */
    void open(Element opened) {
        element = opened;
        container = null;
        next = 0;
        String tag = opened.normalName();
        block = Tags.isBlock(tag);
        kind = parent == null ? Block.Kind.PARAGRAPH : parent.kind;
        level = parent == null ? 0 : parent.level;
        lists = parent == null ? 0 : parent.lists;
        if (block) {
            classify(tag);
        } else if (kind == Block.Kind.HEADING && level > 0) {
            block = HeadingParts.standsApart(opened, tag);
        }
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

    int position() {
        return next;
    }

    Element element() {
        return element;
    }

    @Nullable
    Frame parent() {
        return parent;
    }

    boolean isBlock() {
        return block;
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
            container = parent == null || matters() ? describe() : parent.container();
        }
        return container;
    }

    private boolean matters() {
        if (block) {
            return true;
        }
        String tag = element.normalName();
        if (tag.equals("b") || tag.equals("strong") || tag.equals("em") || tag.equals("i") || tag.equals("time")) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        return attributes.hasKey("class")
                || attributes.hasKey("id")
                || attributes.hasKey("role")
                || attributes.hasKey("itemprop")
                || Visibility.isHidden(element);
    }

    private Container describe() {
        Container around = parent == null || parent.depth == 0 ? null : parent.container();
        String tag = element.normalName();
        if (element.attributesSize() == 0) {
            return new Container(around, tag, "", "", "", "", false);
        }
        Attributes attributes = element.attributes();
        return new Container(
                around,
                tag,
                attributes.get("id"),
                attributes.get("class"),
                attributes.get("role"),
                attributes.get("itemprop"),
                Visibility.isHidden(element));
    }
}
