package io.github.communique.internal.read;

import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Limits;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

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
        Document document = given == null ? parse(source, limits, trace) : given;
        Links links = new Links(document);
        MetadataCollector metadata = new MetadataCollector(links);
        BlockCollector blocks = new BlockCollector();
        new PageWalk(document, limits.maxDepth(), blocks, metadata, links, trace).walk();
        String markup = given == null ? source.text() : "";
        return new Page(Source.Kind.HTML, source.baseUri(), metadata.collected(markup), blocks.collected());
    }

    private static Document parse(Source source, Limits limits, Trace trace) {
        String markup = FilingWrapper.unwrap(source.text(), trace);
        String baseUri = source.baseUri();
        // jsoup flattens what nests deeper, and without a bound of its own is quadratic in the depth; one level more
        // shows the excess.
        Parser parser = Parser.htmlParser().setMaxDepth(Math.min(limits.maxDepth(), Integer.MAX_VALUE - 1) + 1);
        return parser.parseInput(Repairs.scan(markup, trace).rest(), baseUri == null ? "" : baseUri);
    }
}
