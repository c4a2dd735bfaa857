package io.github.communique.internal.read;

import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Metadata;
import io.github.communique.release.ReleaseException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One walk over the tree of a page, without recursion, that feeds the collectors. */
final class PageWalk {

    private final Document document;
    private final int maxDepth;
    private final BlockCollector blocks;
    private final MetadataCollector metadata;
    private final Fallbacks fallbacks;
    private final Links links;
    private final List<Frame> frames = new ArrayList<>();
    private int depth = -1;

    PageWalk(Document document, int maxDepth, BlockCollector blocks, MetadataCollector metadata, Trace trace) {
        this.document = document;
        this.maxDepth = maxDepth;
        this.blocks = blocks;
        this.metadata = metadata;
        this.links = new Links(document);
        this.fallbacks = new Fallbacks(document, trace);
    }

    void walk() {
        enter(document);
        while (depth >= 0) {
            Frame frame = frames.get(depth);
            if (frame.position() >= frame.element().childNodeSize()) {
                leave(frame);
                continue;
            }
            Node child = frame.element().childNode(frame.advance());
            if (child instanceof TextNode text) {
                blocks.add(frame, text.getWholeText());
            } else if (child instanceof Element element) {
                visit(element);
            }
        }
        blocks.flush();
    }

    private void visit(Element element) {
        String tag = element.normalName();
        metadata.see(element, tag);
        if (tag.equals("br")) {
            blocks.lineBreak();
        } else if (!Tags.isSkipped(tag)
                && !FootnoteMarks.isMark(element, tag)
                && !(tag.equals("noscript") && fallbacks.isDropped(element))) {
            enter(element);
        }
    }

    private void enter(Element element) {
        depth++;
        if (depth > maxDepth) {
            throw new ReleaseException("the elements of the page nest at least " + depth + " levels deep, the limit is "
                    + maxDepth + "; Limits.withMaxDepth raises it, given to ReleaseParser.builder().limits");
        }
        if (depth == frames.size()) {
            frames.add(new Frame(depth == 0 ? null : frames.get(depth - 1), element));
        } else {
            frames.get(depth).open(element);
        }
        Frame frame = frames.get(depth);
        if (frame.isBlock()) {
            blocks.flush();
        } else if (isLink(element)) {
            blocks.openLink(links.target(element));
        }
    }

    private void leave(Frame frame) {
        Element element = frame.element();
        if (frame.isBlock()) {
            blocks.flush();
        } else if (isLink(element)) {
            blocks.closeLink();
        }
        if (Stamps.isStamp(element)) {
            metadata.add(time(frame));
        }
        blocks.left(frame);
        depth--;
    }

    private Metadata.Time time(Frame frame) {
        String text = Excerpts.of(frame.element());
        return new Metadata.Time(blocks.index(), Stamps.datetime(frame.element(), text), text, frame.container());
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.attributes().hasKey("href");
    }
}
