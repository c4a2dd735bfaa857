package io.github.communique;

import io.github.communique.extract.FieldExtractor;
import io.github.communique.filter.BoilerplateFilter;
import io.github.communique.page.Limits;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import io.github.communique.release.ReleaseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Turns saved press releases into records.
 *
 * <pre>{@code
 * PressRelease release = ReleaseParser.parse(Path.of("release.html"));
 * }</pre>
 *
 * <p>Parsers are immutable and thread-safe: all state of one parse lives in objects made inside the call. They open no network connection, start
 * no thread and write no log. The answer depends on the document and the parser's settings alone.
 *
 * <p>Errors: {@link IOException} where a file cannot be read; {@link ReleaseException} where the content is no text, is over a {@linkplain Limits
 * limit}, or a filter or extractor of the caller fails. Any other text gives a release; what is not recognised stays empty.
 *
 * <p>This interface is to be called, not implemented.
 */
public interface ReleaseParser {

    /**
     * Parses a file with the standard parser.
     *
     * @param file an HTML page or a plain text
     * @return what it says
     * @throws IOException if the file does not exist, is a folder, or cannot be read
     * @throws ReleaseException if the content is no text or over a limit
     */
    static PressRelease parse(Path file) throws IOException {
        return standard().parse(Source.of(file));
    }

    /**
     * The parser with the standard filters, no plug-ins and the default limits.
     *
     * @return a shared parser
     */
    static ReleaseParser standard() {
        return StandardParser.STANDARD;
    }

    /**
     * A builder for a parser of one's own.
     *
     * @return a new builder, set as the standard parser is
     */
    static Builder builder() {
        return standard().toBuilder();
    }

    /**
     * Parses a document.
     *
     * @param source its content
     * @return what it says
     * @throws ReleaseException if it is over a limit or a plug-in fails
     */
    PressRelease parse(Source source);

    /**
     * Parses a document and keeps how: the same code as {@link #parse(Source)}, with its trace.
     *
     * @param source its content
     * @return the release with every block's verdicts and every stage's decisions
     * @throws ReleaseException if it is over a limit or a plug-in fails
     */
    Explanation explain(Source source);

    /**
     * Parses many files, lazily and in order; one that fails does not stop the others. No threads of its own: a parallel stream is parsed in
     * parallel. Closing the answer closes the given stream, such as one of {@link java.nio.file.Files#list}.
     *
     * @param files paths of files
     * @return one outcome per file
     */
    Stream<Outcome> parseAll(Stream<Path> files);

    /**
     * A builder that starts from this parser's settings.
     *
     * @return a new builder
     */
    Builder toBuilder();

    /** What to do when a filter or extractor of the caller throws. */
    enum PluginFailure {
        /** Stop with a {@link ReleaseException} that names it. */
        THROW,
        /** Leave it out and note it in the explanation. */
        SKIP
    }

    /** Sets up a parser. Not thread-safe; the parsers that it builds are. */
    interface Builder {

        /**
         * Adds a filter behind the standard ones and those added before; of several verdicts on a block the last counts.
         *
         * @param filter a pure, thread-safe filter
         * @return this builder
         */
        Builder filter(BoilerplateFilter filter);

        /**
         * Adds an extractor behind the standard ones and those added before.
         *
         * @param extractor a pure, thread-safe extractor
         * @return this builder
         */
        Builder extractor(FieldExtractor extractor);

        /**
         * Sets what is accepted.
         *
         * @param limits replaces {@link Limits#DEFAULT}
         * @return this builder
         */
        Builder limits(Limits limits);

        /**
         * Sets how sure values must be: what is less likely to be right is left empty, and with a headline or body the figures and quotations in it.
         * Values that have no confidence (see {@link Explanation#confidence(String)}) stay, as do those of extractors of the caller.
         *
         * @param minimum a probability in [0, 1]; 0, as it is at first, leaves everything
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        Builder minimumConfidence(double minimum);

        /**
         * Sets what happens when a filter or extractor throws.
         *
         * @param policy replaces {@link PluginFailure#THROW}
         * @return this builder
         */
        Builder onPluginFailure(PluginFailure policy);

        /**
         * Builds the parser.
         *
         * @return an immutable parser with copies of the lists
         */
        ReleaseParser build();
    }
}
