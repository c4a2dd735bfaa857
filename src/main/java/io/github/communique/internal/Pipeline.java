package io.github.communique.internal;

import io.github.communique.extract.FieldExtractor;
import io.github.communique.filter.BoilerplateFilter;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Limits;
import io.github.communique.page.Metadata;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import java.util.List;

/** The one way through: read, judge, divide, extract. Immutable, thread-safe. */
@SuppressWarnings("UnusedVariable") // until the stages are joined
public final class Pipeline {

    private final List<BoilerplateFilter> filters;
    private final List<FieldExtractor> extractors;
    private final Limits limits;
    private final boolean skipBrokenPlugins;

    /**
     * A pipeline.
     *
     * @param filters filters of the caller, to run behind the standard ones
     * @param extractors extractors of the caller
     * @param limits what is accepted
     * @param skipBrokenPlugins whether a filter or extractor that throws is left out
     */
    public Pipeline(
            List<BoilerplateFilter> filters,
            List<FieldExtractor> extractors,
            Limits limits,
            boolean skipBrokenPlugins) {
        this.filters = List.copyOf(filters);
        this.extractors = List.copyOf(extractors);
        this.limits = limits;
        this.skipBrokenPlugins = skipBrokenPlugins;
    }

    /**
     * Parses.
     *
     * @param source a document
     * @param trace told every decision
     * @return the release and how its page was divided
     */
    public Parsed run(Source source, Trace trace) {
        source.require(limits);
        Page page = new Page(source.kind(), source.baseUri(), Metadata.NONE, List.of());
        return new Parsed(page, List.of(), PressRelease.builder().build());
    }
}
