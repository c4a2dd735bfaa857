package io.github.communique.internal.read;

import io.github.communique.internal.markup.Attribute;
import io.github.communique.internal.markup.Element;
import io.github.communique.internal.markup.Node;
import io.github.communique.internal.markup.Text;
import io.github.communique.internal.markup.Tree;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Metadata;
import io.github.communique.release.ReleaseException;
import java.util.ArrayList;
import java.util.List;

/** One walk over the tree of a page, without recursion, that feeds the collectors. */
final class PageWalk {

    private final Tree tree;
    private final int maxDepth;
    private final BlockCollector blocks;
    private final MetadataCollector metadata;
    private final Fallbacks fallbacks;
    private final Links links;
    private final List<Frame> frames = new ArrayList<>();
    private final Trace trace;
    private int depth = -1;

    PageWalk(Tree tree, int maxDepth, BlockCollector blocks, MetadataCollector metadata, Links links, Trace trace) {
        this.tree = tree;
        this.maxDepth = maxDepth;
        this.blocks = blocks;
        this.metadata = metadata;
        this.links = links;
        this.trace = trace;
        this.fallbacks = new Fallbacks(tree.root(), trace);
    }

    void walk() {
        tree.sayings().forEach(metadata::see);
        enter(tree.root(), 0);
        while (depth >= 0) {
            Frame frame = frames.get(depth);
            Node child = frame.advance();
            if (child instanceof Text text) {
                blocks.add(frame, text);
            } else if (child instanceof Element element) {
                visit(element);
            } else {
                leave(frame);
            }
        }
        blocks.flush();
        trace.measured("depth", frames.size() - 1, maxDepth);
    }

    private void visit(Element element) {
        int traits = Traits.of(element.tag());
        if ((traits & Traits.TELLS) != 0) {
            metadata.see(element);
        }
        if (element.has(Attribute.ITEMPROP)) {
            metadata.microdata(element);
        }
        if ((traits & Traits.IS_LINE_BREAK) != 0) {
            blocks.lineBreak();
        } else if ((traits & Traits.IS_FALLBACK) != 0) {
            Element instead = fallbacks.instead(element);
            if (instead != null) {
                enter(instead, Traits.IS_BLOCK);
            }
        } else if ((traits & Traits.IS_SKIPPED) == 0
                && !((traits & Traits.MAY_BE_MARK) != 0 && FootnoteMarks.isMark(element))) {
            enter(element, traits);
        }
    }

    private void enter(Element element, int traits) {
        depth++;
        if (depth > maxDepth) {
            throw new ReleaseException("the elements of the page nest at least " + depth + " levels deep, the limit is "
                    + maxDepth + "; Limits.withMaxDepth raises it, given to ReleaseParser.builder().limits");
        }
        if (depth == frames.size()) {
            frames.add(new Frame(depth == 0 ? null : frames.get(depth - 1), element));
        }
        Frame frame = frames.get(depth);
        frame.open(element, traits);
        if (frame.isBlock()) {
            blocks.flush();
        } else if (frame.isLink()) {
            blocks.openLink(links.target(element));
        }
    }

    private void leave(Frame frame) {
        if (frame.isBlock()) {
            blocks.flush();
        } else if (frame.isLink()) {
            blocks.closeLink();
        }
        if (frame.isStamp()) {
            metadata.add(time(frame));
        }
        blocks.left(frame);
        depth--;
    }

    private Metadata.Time time(Frame frame) {
        String text = Excerpts.of(frame.element());
        return new Metadata.Time(blocks.index(), Stamps.datetime(frame.element(), text), text, frame.container());
    }
}
