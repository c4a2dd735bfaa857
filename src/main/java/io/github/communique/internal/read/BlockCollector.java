package io.github.communique.internal.read;

import io.github.communique.internal.markup.Text;
import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.page.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes blocks of the text that the walk meets. The container of a block is the innermost element around all of its text. */
final class BlockCollector {

    private final List<Block> blocks = new ArrayList<>();
    private final BlockText text;
    /** The innermost open element around all text printed so far. */
    private @Nullable Frame owner;
    /** The container of the element around the text, where that has been left already. */
    private @Nullable Container left;

    /**
     * Collects blocks.
     *
     * @param before how much of the document stands before the markup that is read
     */
    BlockCollector(int before) {
        text = new BlockText(before);
    }

    /** The index of the block that is being read or comes next. */
    int index() {
        return blocks.size();
    }

    List<Block> collected() {
        return blocks;
    }

    void add(Frame frame, Text text) {
        if (text.isEscaped()) {
            text.tell(new Text.Pieces() {
                @Override
                public void verbatim(String source, int start, int end) {
                    add(frame, source, start, end);
                }

                @Override
                public void reference(String value, int start, int end) {
                    BlockCollector.this.text.standsFor(start, end);
                    add(frame, value, 0, value.length());
                    BlockCollector.this.text.standsFor(-1, -1);
                }
            });
        } else {
            add(frame, text.source(), text.start(), text.end());
        }
    }

    private void add(Frame frame, String piece, int from, int length) {
        int i = from;
        while (i < length) {
            char c = piece.charAt(i);
            if (c == ' ') {
                text.space(c);
                i++;
            } else if (BlockText.isLetterLike(c)) {
                int end = BlockText.runEnd(piece, i + 1, length);
                print(frame, piece, i, end);
                i = end;
            } else {
                addSign(frame, piece, i++);
            }
        }
    }

    private void addSign(Frame frame, String piece, int at) {
        char c = piece.charAt(at);
        if (c == '\n' && frame.preservesLines()) {
            text.lineBreak();
        } else if (BlockText.isSpace(c)) {
            text.space(c);
        } else if (!BlockText.isUnprinted(c)) {
            print(frame, piece, at, at + 1);
        }
    }

    private void print(Frame frame, String piece, int from, int to) {
        if (text.breaks() > 1) {
            flush();
        }
        if (owner == null) {
            owner = frame;
        }
        left = null;
        text.print(piece, from, to);
    }

    void lineBreak() {
        text.lineBreak();
    }

    void openLink(String href) {
        text.openLink(href);
    }

    void closeLink() {
        text.closeLink();
    }

    /** Told when the walk leaves an element: text that follows belongs to the one around it as well. */
    void left(Frame frame) {
        if (owner == frame && frame.parent() != null) {
            left = left == null ? frame.container() : left;
            owner = frame.parent();
        }
    }

    /** Ends the block. */
    void flush() {
        Frame frame = owner;
        if (frame != null) {
            String open = text.openHref();
            text.closeLink();
            blocks.add(block(frame));
            if (open != null) {
                text.openLink(open);
            }
        }
        text.clear();
        owner = null;
        left = null;
    }

    private Block block(Frame frame) {
        String whole = text.text();
        int bullet = Bullets.length(whole);
        Block.Kind kind = frame.kind();
        boolean item = bullet > 0 && kind == Block.Kind.PARAGRAPH;
        List<Link> links = bullet == 0 ? text.links() : shifted(bullet, whole.length() - bullet);
        return new Block(
                blocks.size(),
                item ? Block.Kind.LIST_ITEM : kind,
                item ? 1 : frame.level(),
                whole.substring(bullet),
                links,
                left == null ? frame.container() : left,
                text.source(bullet));
    }

    private List<Link> shifted(int by, int length) {
        List<Link> moved = new ArrayList<>();
        for (Link link : text.links()) {
            int start = Math.min(length, Math.max(0, link.start() - by));
            moved.add(new Link(start, Math.min(length, Math.max(start, link.end() - by)), link.href()));
        }
        return moved;
    }
}
