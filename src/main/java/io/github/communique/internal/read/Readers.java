package io.github.communique.internal.read;

import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Limits;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import java.nio.charset.Charset;

/** Reads any source into a page. */
public final class Readers {

    private Readers() {}

    /**
     * Reads a document.
     *
     * @param source a document
     * @param limits how large it may be and how deep it may nest
     * @param trace told what was repaired
     * @return the page
     * @throws io.github.communique.release.ReleaseException if it is over a limit
     */
    public static Page read(Source source, Limits limits, Trace trace) {
        source.require(limits);
        Charset charset = source.charset();
        if (charset != null) {
            trace.decided(
                    "charset",
                    charset::name,
                    () -> source.notes().isEmpty() ? "as declared or usual" : "see the notes");
        }
        trace.measured("size", source.size(), limits.maxBytes());
        source.notes().forEach(note -> trace.note("read", note));
        Page page = source.kind() == Source.Kind.HTML
                ? HtmlReader.read(source, limits, trace)
                : TextReader.read(source, trace);
        if (page.blocks().isEmpty()) {
            trace.note("read", "the document has no visible text");
        }
        return page;
    }
}
