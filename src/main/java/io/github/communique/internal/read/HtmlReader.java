package io.github.communique.internal.read;

import io.github.communique.internal.markup.Tree;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Limits;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML into a page. Block-level elements and doubled line breaks part the text into blocks; where inline elements meet nothing is added,
 * so "<b>Word</b>s" stays one word.
 */
public final class HtmlReader {

    private HtmlReader() {}

    /**
     * Reads a document.
     *
     * @param source a source of kind HTML
     * @param limits how deep it may nest
     * @param trace told what was repaired
     * @return the page
     * @throws io.github.communique.release.ReleaseException if elements nest deeper than the limit
     */
    public static Page read(Source source, Limits limits, Trace trace) {
        Document given = source.document().orElse(null);
        Tree tree = tree(source, given, limits, trace);
        String address = given == null ? source.baseUri() : given.baseUri();
        Links links = new Links(tree, address == null ? "" : address);
        MetadataCollector metadata = new MetadataCollector(links);
        // An envelope that was left out stands before the page.
        int before = given == null ? source.text().length() - tree.source().length() : 0;
        BlockCollector blocks = new BlockCollector(before);
        new PageWalk(tree, limits.maxDepth(), blocks, metadata, links, trace).walk();
        return new Page(Source.Kind.HTML, source.baseUri(), metadata.collected(tree.source()), blocks.collected());
    }

    /** The tree of a document. */
    static Tree tree(Source source, @Nullable Document given, Limits limits, Trace trace) {
        return given == null ? parse(source, limits, trace) : JsoupTree.of(given);
    }

    private static Tree parse(Source source, Limits limits, Trace trace) {
        // What nests deeper is flattened; one level more shows the excess.
        int maxDepth = Math.min(limits.maxDepth(), Integer.MAX_VALUE - 1) + 1;
        return Tree.of(FilingWrapper.unwrap(source.text(), trace), maxDepth, trace);
    }
}
