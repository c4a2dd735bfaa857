package io.github.communique.internal.read;

import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Limits;
import io.github.communique.page.Page;
import io.github.communique.page.Source;

/** Reads HTML into a page. */
public final class HtmlReader {

    private HtmlReader() {}

    /**
     * Reads a document.
     *
     * @param source a source of kind HTML
     * @param limits how deep it may nest
     * @param trace told what was repaired
     * @return the page
     */
    public static Page read(Source source, Limits limits, Trace trace) {
        throw new IllegalStateException("to be written");
    }
}
