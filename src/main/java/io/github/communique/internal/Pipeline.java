package io.github.communique.internal;

import io.github.communique.extract.FieldExtractor;
import io.github.communique.filter.BoilerplateFilter;
import io.github.communique.internal.anatomy.Anatomy;
import io.github.communique.internal.anatomy.Divider;
import io.github.communique.internal.clean.StandardFilters;
import io.github.communique.internal.confidence.Grounds;
import io.github.communique.internal.confidence.Threshold;
import io.github.communique.internal.read.Readers;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.LabelledPage;
import io.github.communique.page.Limits;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import io.github.communique.release.ReleaseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one way through: read, judge, divide, extract. Immutable, thread-safe. */
public final class Pipeline {

    private final Judge judge;
    private final List<FieldExtractor> extractors;
    private final Limits limits;
    private final Threshold threshold;
    private final boolean skipBrokenPlugins;

    /**
     * A pipeline.
     *
     * @param filters filters of the caller, to run behind the standard ones
     * @param extractors extractors of the caller
     * @param limits what is accepted
     * @param threshold how sure a value must be
     * @param skipBrokenPlugins whether a filter or extractor that throws is left out
     */
    public Pipeline(
            List<BoilerplateFilter> filters,
            List<FieldExtractor> extractors,
            Limits limits,
            Threshold threshold,
            boolean skipBrokenPlugins) {
        this.judge = new Judge(StandardFilters.chain(), List.copyOf(filters), skipBrokenPlugins);
        this.extractors = List.copyOf(extractors);
        this.limits = limits;
        this.threshold = threshold;
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
        trace.begin("read");
        Page page = Readers.read(source, limits, trace);
        trace.begin("judge");
        LabelledPage judged = judge.judge(page, trace);
        trace.begin("language");
        String language = Language.of(source, judged, trace);
        Toolbox tools = Toolbox.of(language);
        trace.begin("divide");
        Anatomy anatomy = Divider.divide(judged, tools.pack(), trace);
        trace.begin("extract");
        Extracted extracted = Extraction.extract(source, page, anatomy, tools, trace);
        LabelledPage labelled = new LabelledPage(page, extracted.labels());
        Grounds grounds = new Grounds(
                extracted.release().toBuilder().language(language).build(),
                labelled,
                extracted.headlineGrounds(),
                extracted.dateGrounds(),
                source.language() != null);
        PressRelease sure = threshold.apply(grounds, trace);
        PressRelease refined = refined(sure, labelled, trace);
        trace.begin("");
        return new Parsed(page, extracted.labels(), refined, sure, extracted.origins(), grounds);
    }

    private PressRelease refined(PressRelease release, LabelledPage page, Trace trace) {
        PressRelease refined = release;
        for (FieldExtractor extractor : extractors) {
            PressRelease answer = apply(extractor, refined, page, trace);
            refined = answer == null ? refined : answer;
        }
        return refined;
    }

    private @Nullable PressRelease apply(
            FieldExtractor extractor, PressRelease release, LabelledPage page, Trace trace) {
        try {
            PressRelease answer = extractor.extract(release, page);
            if (answer == null) {
                throw new NullPointerException("it returned null instead of a release");
            }
            return answer;
        } catch (RuntimeException e) {
            if (!skipBrokenPlugins) {
                throw new ReleaseException("the extractor " + extractor.name() + " failed: " + e, e);
            }
            trace.note("extract", "the extractor " + extractor.name() + " failed and was left out: " + e);
            return null;
        }
    }
}
