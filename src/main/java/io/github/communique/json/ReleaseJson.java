package io.github.communique.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes and reads releases as JSON, without loss: {@code read(write(release)).equals(release)}. Thread-safe.
 *
 * <p>The object has the record's components under their own names, in the record's order, after a field {@code schema}, which is {@value #SCHEMA}.
 * Dates are ISO text, enums the names of their annotations ({@code moreThan}), numbers are written without exponent, and what is absent is
 * written as null or as an empty list. A plain Jackson or Gson mapper reads and writes the same tree, apart from {@code schema}.
 *
 * <p>Reading is lenient where nothing is lost: fields may stand in any order, unknown ones are skipped, missing ones are null or empty, and the last
 * of two of one name counts. Everything else that is not such an object is a {@link ReleaseJsonException} that names the place. Against hostile input
 * nesting stops at 64 levels and a number at 10,000 digits, exponent unfolded.
 */
public final class ReleaseJson {

    /** The version of the schema that is written, and the only one read. */
    public static final int SCHEMA = 1;

    private static final int MAX_DEPTH = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Value.MAX_DIGITS + 2)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ReleaseJson() {}

    /**
     * Writes a release to a string.
     *
     * @param release any release
     * @return one JSON object on one line, without a line break at its end
     */
    public static String write(PressRelease release) {
        StringWriter out = new StringWriter();
        try {
            write(release, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes a release.
     *
     * @param release any release
     * @param out takes one JSON object on one line, without a line break at its end; neither flushed nor closed
     * @throws IOException if the writer throws it
     */
    public static void write(PressRelease release, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            new ReleaseWriter(json).release(release);
        }
    }

    /**
     * Reads a release from a string.
     *
     * @param json one JSON object, white space around it
     * @return the release
     * @throws ReleaseJsonException if the text is something else
     */
    public static PressRelease read(String json) {
        try {
            return read(new StringReader(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a release.
     *
     * @param in one JSON object, white space around it; read to its end and not closed
     * @return the release
     * @throws IOException if the reader throws it
     * @throws ReleaseJsonException if the text is something else
     */
    public static PressRelease read(Reader in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            return ReleaseReader.release(new ValueReader(parser).document());
        }
    }
}
