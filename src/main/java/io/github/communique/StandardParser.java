package io.github.communique;

import io.github.communique.extract.FieldExtractor;
import io.github.communique.filter.BoilerplateFilter;
import io.github.communique.internal.Pipeline;
import io.github.communique.internal.confidence.Threshold;
import io.github.communique.internal.trace.Recording;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Limits;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import io.github.communique.release.ReleaseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The parser: settings and the pipeline made from them. */
final class StandardParser implements ReleaseParser {

    static final ReleaseParser STANDARD =
            new StandardParser(List.of(), List.of(), Limits.DEFAULT, 0, PluginFailure.THROW);

    private final List<BoilerplateFilter> filters;
    private final List<FieldExtractor> extractors;
    private final Limits limits;
    private final double minimumConfidence;
    private final PluginFailure policy;
    private final Pipeline pipeline;

    private StandardParser(
            List<BoilerplateFilter> filters,
            List<FieldExtractor> extractors,
            Limits limits,
            double minimumConfidence,
            PluginFailure policy) {
        this.filters = List.copyOf(filters);
        this.extractors = List.copyOf(extractors);
        this.limits = limits;
        this.minimumConfidence = minimumConfidence;
        this.policy = policy;
        this.pipeline = new Pipeline(
                this.filters, this.extractors, limits, new Threshold(minimumConfidence), policy == PluginFailure.SKIP);
    }

    @Override
    public PressRelease parse(Source source) {
        return pipeline.run(source, Trace.NONE).release();
    }

    @Override
    public Explanation explain(Source source) {
        Recording recording = new Recording();
        return new Explanation(source, limits, pipeline.run(source, recording), recording);
    }

    @Override
    public Stream<Outcome> parseAll(Stream<Path> files) {
        return files.map(this::outcome);
    }

    private Outcome outcome(Path file) {
        try {
            return new Outcome.Parsed(file.toString(), parse(Source.of(file, limits)));
        } catch (IOException | ReleaseException e) {
            return new Outcome.Failed(file.toString(), e);
        } catch (RuntimeException e) {
            return new Outcome.Failed(file.toString(), new ReleaseException(file + " could not be parsed: " + e, e));
        }
    }

    @Override
    public Builder toBuilder() {
        return new Settings(this);
    }

    private static final class Settings implements Builder {

        private final List<BoilerplateFilter> filters;
        private final List<FieldExtractor> extractors;
        private Limits limits;
        private double minimumConfidence;
        private PluginFailure policy;

        Settings(StandardParser from) {
            filters = new ArrayList<>(from.filters);
            extractors = new ArrayList<>(from.extractors);
            limits = from.limits;
            minimumConfidence = from.minimumConfidence;
            policy = from.policy;
        }

        @Override
        public Builder filter(BoilerplateFilter filter) {
            filters.add(Objects.requireNonNull(filter, "filter"));
            return this;
        }

        @Override
        public Builder extractor(FieldExtractor extractor) {
            extractors.add(Objects.requireNonNull(extractor, "extractor"));
            return this;
        }

        @Override
        public Builder limits(Limits value) {
            limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        @Override
        public Builder minimumConfidence(double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("a confidence is between 0 and 1, not " + value);
            }
            minimumConfidence = value;
            return this;
        }

        @Override
        public Builder onPluginFailure(PluginFailure value) {
            policy = Objects.requireNonNull(value, "policy");
            return this;
        }

        @Override
        public ReleaseParser build() {
            return new StandardParser(filters, extractors, limits, minimumConfidence, policy);
        }
    }
}
