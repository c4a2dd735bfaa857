package io.github.communique;

import io.github.communique.internal.Locator;
import io.github.communique.internal.Parsed;
import io.github.communique.internal.Place;
import io.github.communique.internal.confidence.Calibration;
import io.github.communique.internal.confidence.Grounds;
import io.github.communique.internal.read.NodePaths;
import io.github.communique.internal.trace.Recording;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.Limits;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import io.github.communique.release.Contact;
import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.Part;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import io.github.communique.release.Span;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A release with the way it came about: what became of every block, what decided every field, and where in the document every value stands. Immutable
 * and thread-safe. {@link #toString()} is a table for people to read.
 */
public final class Explanation {

    /**
     * A remark of a stage.
     *
     * @param stage the stage that speaks: {@code read}, {@code limits}, {@code judge}, {@code divide}, {@code extract}, {@code date},
     *     {@code confidence}
     * @param text what it has to say
     */
    public record Note(String stage, String text) {}

    /**
     * What a filter or stage said of a block.
     *
     * @param label what it took the block for
     * @param by its name
     * @param reason why
     */
    public record Verdict(Label label, String by, String reason) {}

    /**
     * A value that a field might have had.
     *
     * @param value the value
     * @param evidence where it comes from and what speaks for or against it
     */
    public record Candidate(String value, String evidence) {}

    /**
     * How a field got its value.
     *
     * @param field the field's name in JSON, or {@code charset}
     * @param considered the values that were weighed; empty where nothing else came into question
     * @param value the one that won, also where it was not sure enough for the parser and a note says so; null where none was found
     * @param reason why
     */
    public record Choice(
            String field,
            List<Candidate> considered,
            @Nullable String value,
            @Nullable String reason) {

        /** Copies the list. */
        public Choice {
            considered = List.copyOf(considered);
        }
    }

    /**
     * How long a stage took, this time and on this machine.
     *
     * @param stage its name
     * @param duration its time
     */
    public record StageTime(String stage, Duration duration) {}

    /** Fields that are read from one place of the document. */
    public enum Field {
        /** {@link PressRelease#kicker()}. */
        KICKER,
        /** {@link PressRelease#headline()}; the lines that hold it where metadata spell it otherwise. */
        HEADLINE,
        /** {@link PressRelease#subheadline()}. */
        SUBHEADLINE,
        /** {@link PressRelease#dateline()}. */
        DATELINE,
        /** {@link PressRelease#date()}, as printed. */
        DATE,
        /** {@link PressRelease#body()}, from its first to its last character. */
        BODY,
        /** {@link PressRelease#about()}. */
        ABOUT,
        /** {@link PressRelease#notes()}. */
        NOTES,
        /** {@link PressRelease#releaseLine()}. */
        RELEASE_LINE,
        /** {@link PressRelease#embargo()}. */
        EMBARGO,
        /** {@link PressRelease#endMark()}. */
        END_MARK
    }

    private final Source document;
    private final Limits limits;
    private final Parsed parsed;
    private final Locator locator;
    private final List<Note> notes;
    private final List<List<Verdict>> verdicts;
    private final List<Choice> choices;
    private final List<StageTime> times;
    /** The values of lists that no extractor of the caller has added. */
    private final Set<Object> own;
    /** Made when somebody asks for the first time: it takes as long as reading the page. */
    private volatile @Nullable NodePaths paths;

    Explanation(Source document, Limits limits, Parsed parsed, Recording recording) {
        this.document = document;
        this.limits = limits;
        this.parsed = parsed;
        this.locator = new Locator(parsed);
        this.notes = Recorded.notes(recording);
        this.verdicts = Recorded.verdicts(recording, parsed.page().blocks().size());
        this.choices = Recorded.choices(recording);
        this.times = Recorded.times(recording);
        this.own = values(parsed.own());
    }

    private static Set<Object> values(PressRelease release) {
        return Stream.of(release.locations(), release.contacts(), release.quotes(), release.figures())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /**
     * The release.
     *
     * @return the same as {@link ReleaseParser#parse} gives for the same source
     */
    public PressRelease release() {
        return parsed.release();
    }

    /**
     * The page as its reader saw it.
     *
     * @return every block, navigation and all
     */
    public Page page() {
        return parsed.page();
    }

    /**
     * What became of every block.
     *
     * @return one label per block of {@link #page()}
     */
    public List<Label> labels() {
        return parsed.labels();
    }

    /**
     * What was said of every block.
     *
     * @return for each block of {@link #page()} the verdicts in the order in which they were given; the last one counts
     */
    public List<List<Verdict>> verdicts() {
        return verdicts;
    }

    /**
     * What decided the fields that were chosen among several values, and charset and language.
     *
     * @return one for each field that was decided, in the order of the stages
     */
    public List<Choice> choices() {
        return choices;
    }

    /**
     * What decided one field.
     *
     * @param field its name in JSON, such as {@code headline}
     * @return empty where there was nothing to decide
     */
    public Optional<Choice> choice(String field) {
        return choices.stream().filter(choice -> choice.field().equals(field)).findFirst();
    }

    /**
     * How sure a field is that has one value: headline, date, body, dateline, about, language. A headline and a date are right where they are just what
     * annotators wrote, a body where it is the whole text and nothing else, a paragraph about the issuer where it starts as theirs does.
     *
     * @param field its name in JSON
     * @return empty where the field is empty, is of another kind, or was given or written by the caller
     */
    public Optional<Confidence> confidence(String field) {
        boolean own = Grounds.agree(field, parsed.own(), release());
        return own ? rated(parsed.grounds().of(field)) : Optional.empty();
    }

    /**
     * How sure a place is: that it is one of the dateline, and its country.
     *
     * @param location a location of the release
     * @return empty where an extractor of the caller has added it
     */
    public Optional<Confidence> confidence(Location location) {
        return own.contains(location) ? rated(parsed.grounds().of(location)) : Optional.empty();
    }

    /**
     * How sure a contact is: its name, and every address and number.
     *
     * @param contact a contact of the release
     * @return empty where an extractor of the caller has added it
     */
    public Optional<Confidence> confidence(Contact contact) {
        return own.contains(contact) ? rated(parsed.grounds().of(contact)) : Optional.empty();
    }

    /**
     * How sure the speaker of a quotation is.
     *
     * @param quote a quotation of the release
     * @return empty where an extractor of the caller has added it
     */
    public Optional<Confidence> confidence(Quote quote) {
        return own.contains(quote) ? rated(parsed.grounds().of(quote)) : Optional.empty();
    }

    /**
     * How sure a figure is: that it is one, and its number.
     *
     * @param figure a figure of the release
     * @return empty where an extractor of the caller has added it
     */
    public Optional<Confidence> confidence(Figure figure) {
        return own.contains(figure) ? rated(parsed.grounds().of(figure)) : Optional.empty();
    }

    /**
     * The field that has one value and is least likely to be right: what to look at first.
     *
     * @return its confidence, whose grounds begin with its name; empty where no field is filled
     */
    public Optional<Confidence> leastSure() {
        return Grounds.FIELDS.stream()
                .map(this::confidence)
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Confidence::value));
    }

    private static Optional<Confidence> rated(@Nullable String grounds) {
        return grounds == null
                ? Optional.empty()
                : Optional.of(new Confidence(Calibration.standard().of(grounds), grounds));
    }

    /**
     * What else the stages have to say: what was repaired, how close the document came to the limits, which plug-in was left out.
     *
     * @return notes in the order of the stages
     */
    public List<Note> notes() {
        return notes;
    }

    /**
     * How long the stages took.
     *
     * @return in the order of the stages
     */
    public List<StageTime> times() {
        return times;
    }

    /**
     * The text that places count in.
     *
     * @return the text of the source; for a document that jsoup has parsed, that of its nodes
     */
    public String source() {
        return isParsedAlready() ? paths().markup() : document.text();
    }

    /** A document that jsoup has parsed has no text of its own. */
    private boolean isParsedAlready() {
        return document.kind() == Source.Kind.HTML && document.text().isEmpty();
    }

    /**
     * Where a part of the headline, sub-headline or body stands.
     *
     * @param part which of them
     * @param span a range of its text
     * @return empty where it stands in metadata alone, or where an extractor of the caller has written it
     */
    public Optional<Provenance> locate(Part part, Span span) {
        return provenance(locator.part(part, span));
    }

    /**
     * Where a figure stands.
     *
     * @param figure a figure of the release
     * @return empty where its text stands in metadata alone, or where an extractor of the caller has written it
     */
    public Optional<Provenance> locate(Figure figure) {
        return locate(figure.in(), figure.span());
    }

    /**
     * Where a quotation stands.
     *
     * @param quote a quotation of the release
     * @return empty where an extractor of the caller has written the body
     */
    public Optional<Provenance> locate(Quote quote) {
        return locate(Part.BODY, quote.span());
    }

    /**
     * Where a place is named.
     *
     * @param location a location of the release
     * @return empty where the document names it otherwise
     */
    public Optional<Provenance> locate(Location location) {
        return provenance(locator.location(location));
    }

    /**
     * Where a contact stands.
     *
     * @param contact a contact of the release
     * @return the range from the first of its values to the last; empty where none is printed, as with the address of a link
     */
    public Optional<Provenance> locate(Contact contact) {
        return provenance(locator.contact(contact));
    }

    /**
     * Where a block stands.
     *
     * @param block a block of {@link #page()}, or a part of one
     * @return empty where it was made by hand
     */
    public Optional<Provenance> locate(Block block) {
        Span source = block.source().source();
        return provenance(source == null ? null : new Place(source, block.index()));
    }

    /**
     * Where a field stands.
     *
     * @param field a field
     * @return empty where it is empty, stands in metadata alone, or was written by an extractor of the caller
     */
    public Optional<Provenance> locate(Field field) {
        PressRelease release = release();
        return provenance(
                switch (field) {
                    case KICKER -> locator.line(release.kicker(), Label.KICKER);
                    case HEADLINE -> locator.headline();
                    case SUBHEADLINE -> locator.blocks(release.subheadline());
                    case DATELINE -> locator.dateline();
                    case DATE -> locator.date();
                    case BODY -> locator.blocks(release.body());
                    case ABOUT -> locator.blocks(release.about());
                    case NOTES -> locator.blocks(release.notes());
                    case RELEASE_LINE -> locator.line(release.releaseLine(), Label.RELEASE_LINE);
                    case EMBARGO -> locator.line(release.embargo(), Label.EMBARGO);
                    case END_MARK -> locator.line(release.endMark(), Label.END_MARK);
                });
    }

    private Optional<Provenance> provenance(@Nullable Place place) {
        if (place == null) {
            return Optional.empty();
        }
        String path = document.kind() == Source.Kind.HTML ? paths().around(place.source()) : null;
        return Optional.of(new Provenance(place.source(), place.block(), path));
    }

    private NodePaths paths() {
        NodePaths made = paths;
        if (made == null) {
            made = NodePaths.of(document, limits);
            paths = made;
        }
        return made;
    }

    /** A line for every block with its label and the last word on it, then the fields with their candidates, notes and times. */
    @Override
    public String toString() {
        return ExplanationTable.of(this);
    }
}
