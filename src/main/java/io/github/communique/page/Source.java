package io.github.communique.page;

import io.github.communique.release.ReleaseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The content of one document, read once. Immutable and thread-safe.
 *
 * <p>Bytes are decoded by their byte-order mark, as UTF-8 where they are valid UTF-8, else by the charset that the document declares, else as
 * windows-1252. Whether a document is HTML or plain text is decided from its content. This is the only place where input is read:
 * files and streams throw {@link IOException} here and nowhere else. Content that is no text - PDF, images, archives, Office files - throws
 * {@link ReleaseException}, which names what was found.
 */
public final class Source {

    /** What a document is. */
    public enum Kind {
        /** HTML, XHTML or XML with markup of text. */
        HTML,
        /** Plain text. */
        TEXT
    }

    private final Kind kind;
    private final String text;
    private final @Nullable Document document;
    private final @Nullable Charset charset;
    private final List<String> notes;
    private final int size;
    private final Hints hints;

    /** What the caller knows of the document. */
    private record Hints(
            @Nullable String origin,
            @Nullable String baseUri,
            @Nullable String language,
            @Nullable LocalDate referenceDate) {

        static final Hints NONE = new Hints(null, null, null, null);
    }

    private Source(
            Kind kind,
            String text,
            @Nullable Document document,
            @Nullable Charset charset,
            List<String> notes,
            int size,
            Hints hints) {
        this.kind = kind;
        this.text = text;
        this.document = document;
        this.charset = charset;
        this.notes = List.copyOf(notes);
        this.size = size;
        this.hints = hints;
    }

    /**
     * Reads a file within the default limits.
     *
     * @param file a file
     * @return its content; the origin is the file's path
     * @throws IOException if the file does not exist ({@link NoSuchFileException}), is a folder, or cannot be read
     * @throws ReleaseException if the file is larger than {@link Limits#DEFAULT} allows or holds no text
     */
    public static Source of(Path file) throws IOException {
        return of(file, Limits.DEFAULT);
    }

    /**
     * Reads a file.
     *
     * @param file a file
     * @param limits how large it may be
     * @return its content; the origin is the file's path
     * @throws IOException if the file does not exist ({@link NoSuchFileException}), is a folder, or cannot be read
     * @throws ReleaseException if the file is larger than the limit or holds no text
     */
    public static Source of(Path file, Limits limits) throws IOException {
        return decoded(Bytes.of(file, limits), null).withOrigin(file.toString());
    }

    /**
     * Reads a file whose charset is known, within the default limits.
     *
     * @param file a file
     * @param charset how it is encoded, whatever it declares
     * @return its content; the origin is the file's path
     * @throws IOException if the file does not exist ({@link NoSuchFileException}), is a folder, or cannot be read
     * @throws ReleaseException if the file is larger than {@link Limits#DEFAULT} allows or holds no text
     */
    public static Source of(Path file, Charset charset) throws IOException {
        return of(file, charset, Limits.DEFAULT);
    }

    /**
     * Reads a file whose charset is known.
     *
     * @param file a file
     * @param charset how it is encoded, whatever it declares
     * @param limits how large it may be
     * @return its content; the origin is the file's path
     * @throws IOException if the file does not exist ({@link NoSuchFileException}), is a folder, or cannot be read
     * @throws ReleaseException if the file is larger than the limit or holds no text
     */
    public static Source of(Path file, Charset charset, Limits limits) throws IOException {
        return decoded(Bytes.of(file, limits), charset).withOrigin(file.toString());
    }

    /**
     * Reads a stream of bytes to its end within the default limits. The stream is not closed.
     *
     * @param in a stream
     * @return its content
     * @throws IOException if the stream cannot be read
     * @throws ReleaseException if there is more than {@link Limits#DEFAULT} allows or it holds no text
     */
    public static Source read(InputStream in) throws IOException {
        return read(in, Limits.DEFAULT);
    }

    /**
     * Reads a stream of bytes to its end. The stream is not closed.
     *
     * @param in a stream
     * @param limits how much there may be
     * @return its content
     * @throws IOException if the stream cannot be read
     * @throws ReleaseException if there is more than the limit allows or it holds no text
     */
    public static Source read(InputStream in, Limits limits) throws IOException {
        return decoded(Bytes.of(in, limits), null);
    }

    /**
     * Reads characters to their end within the default limits. The reader is not closed.
     *
     * @param in a reader
     * @return its content
     * @throws IOException if the reader cannot be read
     * @throws ReleaseException if there is more than {@link Limits#DEFAULT} allows
     */
    public static Source read(Reader in) throws IOException {
        return read(in, Limits.DEFAULT);
    }

    /**
     * Reads characters to their end. The reader is not closed.
     *
     * @param in a reader
     * @param limits how much there may be, in characters
     * @return its content
     * @throws IOException if the reader cannot be read
     * @throws ReleaseException if there is more than the limit allows
     */
    public static Source read(Reader in, Limits limits) throws IOException {
        StringWriter text = new StringWriter();
        char[] buffer = new char[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            text.write(buffer, 0, n);
            Bytes.check(text.getBuffer().length(), limits);
        }
        return guessed(text.toString());
    }

    /**
     * An HTML document.
     *
     * @param html markup
     * @return a source of kind HTML
     */
    public static Source html(String html) {
        return new Source(Kind.HTML, html, null, null, List.of(), html.length(), Hints.NONE);
    }

    /**
     * A plain text.
     *
     * @param text any text
     * @return a source of kind TEXT
     */
    public static Source text(String text) {
        return new Source(Kind.TEXT, text, null, null, List.of(), text.length(), Hints.NONE);
    }

    /**
     * An HTML document that jsoup has parsed. It is cloned, so that later changes to it do not matter. Its size is not checked, as it is in memory
     * already; its depth is.
     *
     * @param document a document
     * @return a source of kind HTML; the base URI is the document's
     */
    public static Source document(Document document) {
        Document copy = document.clone();
        Source source = new Source(Kind.HTML, "", copy, null, List.of(), 0, Hints.NONE);
        return copy.baseUri().isEmpty() ? source : source.withBaseUri(copy.baseUri());
    }

    private static Source decoded(byte[] bytes, @Nullable Charset charset) {
        Decoded decoded = Decoded.of(bytes, charset);
        Source source = guessed(decoded.text());
        return new Source(source.kind, source.text, null, decoded.charset(), decoded.notes(), bytes.length, Hints.NONE);
    }

    private static Source guessed(String text) {
        return Markup.looksLikeHtml(text) ? html(text) : text(text);
    }

    /**
     * Checks the size against the limits of a parser.
     *
     * @param limits how large the document may be
     * @throws ReleaseException if it is larger
     */
    public void require(Limits limits) {
        Bytes.check(size, limits);
    }

    /**
     * What the document is.
     *
     * @return HTML or text
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The decoded text.
     *
     * @return markup or plain text; empty for a source made from a jsoup document
     */
    public String text() {
        return text;
    }

    /**
     * The jsoup document that the source was made from.
     *
     * @return a copy of its own for every call, or empty
     */
    public Optional<Document> document() {
        return Optional.ofNullable(document).map(Document::clone);
    }

    /**
     * How bytes were decoded.
     *
     * @return null for a source that was given as characters
     */
    public @Nullable Charset charset() {
        return charset;
    }

    /**
     * How large the document is.
     *
     * @return bytes; characters for a source that was given as such, nothing for one made from a jsoup document
     */
    public int size() {
        return size;
    }

    /**
     * What is worth saying about the decoding.
     *
     * @return notes for explanations; empty where all went as declared
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Names where the document came from.
     *
     * @param origin a path, address or id, for outcomes and messages
     * @return a source with this origin
     */
    public Source withOrigin(String origin) {
        return with(new Hints(origin, hints.baseUri, hints.language, hints.referenceDate));
    }

    /**
     * Names the address of the page, to complete its links and as evidence for the date.
     *
     * @param baseUri an absolute URI
     * @return a source with this base URI
     */
    public Source withBaseUri(String baseUri) {
        return with(new Hints(hints.origin, baseUri, hints.language, hints.referenceDate));
    }

    /**
     * Names the language of the release, instead of having it detected.
     *
     * @param language a BCP 47 tag such as {@code fr}
     * @return a source with this language
     */
    public Source withLanguage(String language) {
        return with(new Hints(hints.origin, hints.baseUri, language, hints.referenceDate));
    }

    /**
     * Names a day on or after the publication, such as the day on which the page was saved: a date without a year is then completed to the latest
     * one not after it, and marked as inferred.
     *
     * @param referenceDate a day
     * @return a source with this reference date
     */
    public Source withReferenceDate(LocalDate referenceDate) {
        return with(new Hints(hints.origin, hints.baseUri, hints.language, referenceDate));
    }

    private Source with(Hints more) {
        return new Source(kind, text, document, charset, notes, size, Objects.requireNonNull(more));
    }

    /**
     * Where the document came from.
     *
     * @return a path, address or id, or null
     */
    public @Nullable String origin() {
        return hints.origin;
    }

    /**
     * The address of the page.
     *
     * @return an absolute URI, or null
     */
    public @Nullable String baseUri() {
        return hints.baseUri;
    }

    /**
     * The language that the caller named.
     *
     * @return a BCP 47 tag, or null
     */
    public @Nullable String language() {
        return hints.language;
    }

    /**
     * The day that the caller named.
     *
     * @return a day on or after the publication, or null
     */
    public @Nullable LocalDate referenceDate() {
        return hints.referenceDate;
    }
}
