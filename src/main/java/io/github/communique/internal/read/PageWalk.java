package io.github.communique.internal.read;

import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Metadata;
import io.github.communique.release.ReleaseException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
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

    PageWalk(
            Document document,
            int maxDepth,
            BlockCollector blocks,
            MetadataCollector metadata,
            Links links,
            Trace trace) {
        this.document = document;
        this.maxDepth = maxDepth;
        this.blocks = blocks;
        this.metadata = metadata;
        this.links = links;
        this.fallbacks = new Fallbacks(document, trace);
    }

    void walk() {
        enter(document, document.normalName(), 0, 0);
        while (depth >= 0) {
            Frame frame = frames.get(depth);
            if (frame.isRead()) {
                leave(frame);
                continue;
            }
            Node child = frame.element().childNode(frame.advance());
            if (child instanceof TextNode text) {
                blocks.add(frame, text.getWholeText());
            } else if (child instanceof DataNode data) {
                // Scripts and styles are not entered: this is preformatted text of old.
                blocks.add(frame, data.getWholeData());
            } else if (child instanceof Element element) {
                visit(element);
            }
        }
        blocks.flush();
    }

    private void visit(Element element) {
        String tag = element.normalName();
        int traits = Tags.traits(tag);
        if ((traits & Tags.TELLS) != 0) {
            metadata.see(element, tag);
        }
        int said = element.attributesSize();
        if (said > 0 && element.attributes().hasKey("itemprop")) {
            metadata.microdata(element);
        }
        if ((traits & Tags.IS_LINE_BREAK) != 0) {
            blocks.lineBreak();
        } else if ((traits & Tags.IS_FALLBACK) != 0) {
            Element instead = fallbacks.instead(element, tag);
            if (instead != null) {
                enter(instead, tag, Tags.IS_BLOCK, instead.attributesSize());
            }
        } else if ((traits & Tags.IS_SKIPPED) == 0
                && !((traits & Tags.MAY_BE_MARK) != 0 && FootnoteMarks.isMark(element, tag))) {
            enter(element, tag, traits, said);
        }
    }

    private void enter(Element element, String tag, int traits, int said) {
        depth++;
        if (depth > maxDepth) {
            throw new ReleaseException("the elements of the page nest at least " + depth + " levels deep, the limit is "
                    + maxDepth + "; Limits.withMaxDepth raises it, given to ReleaseParser.builder().limits");
        }
        if (depth == frames.size()) {
            frames.add(new Frame(depth == 0 ? null : frames.get(depth - 1), element));
        }
        Frame frame = frames.get(depth);
        frame.open(element, tag, traits, said);
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
