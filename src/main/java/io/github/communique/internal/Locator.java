package io.github.communique.internal;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import io.github.communique.release.Contact;
import io.github.communique.release.DateSource;
import io.github.communique.release.Location;
import io.github.communique.release.Part;
import io.github.communique.release.Phone;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where the values of a release stand in its document. What stands in metadata alone has no place. */
public final class Locator {

    private static final String PARAGRAPHS = "\n\n";
    private static final String LINES = "\n";

    private final Page page;
    private final List<Label> labels;
    private final Origins origins;
    private final PressRelease release;
    /** The record before extractors of the caller saw it. */
    private final PressRelease own;

    private final Joined headline;
    /** Null where an extractor of the caller has written another text. */
    private final @Nullable Joined subheadline;

    private final @Nullable Joined body;
    private final Joined dateline;

    /**
     * A locator for one release.
     *
     * @param parsed what the pipeline made of the document
     */
    public Locator(Parsed parsed) {
        page = parsed.page();
        labels = parsed.labels();
        origins = parsed.origins();
        release = parsed.release();
        own = parsed.own();
        headline = Joined.of(origins.headline(), " ");
        subheadline = unchanged(origins.subheadline(), release.subheadline());
        body = unchanged(origins.body(), release.body());
        dateline = Joined.of(origins.dateline(), LINES);
    }

    /**
     * Where a part of the headline, sub-headline or body stands.
     *
     * @param part which of them
     * @param span a range of its text
     * @return its place; null where it has none
     */
    public @Nullable Place part(Part part, Span span) {
        return switch (part) {
            case HEADLINE -> headline(span);
            case SUBHEADLINE -> inside(subheadline, span);
            case BODY -> inside(body, span);
        };
    }

    /** Compared once, not for every value that somebody asks after. */
    private static @Nullable Joined unchanged(List<Block> blocks, @Nullable String now) {
        Joined text = Joined.of(blocks, PARAGRAPHS);
        return text.text().equals(now) ? text : null;
    }

    private static @Nullable Place inside(@Nullable Joined text, Span span) {
        return text != null && span.end() <= text.text().length() ? text.place(span) : null;
    }

    private @Nullable Place headline(Span span) {
        String text = release.headline();
        Span whole = text == null || span.end() > text.length() ? null : headline.find(text, 0);
        return whole == null
                ? null
                : headline.place(new Span(whole.start() + span.start(), whole.start() + span.end()));
    }

    /**
     * Where the headline stands.
     *
     * @return its place, that of its lines where metadata spell it otherwise; null where it stands in metadata alone
     */
    public @Nullable Place headline() {
        String text = release.headline();
        if (text == null || !text.equals(own.headline())) {
            return null;
        }
        Place exact = headline(new Span(0, text.length()));
        return exact == null ? headline.place() : exact;
    }

    /**
     * Where a text made of whole blocks stands.
     *
     * @param text the sub-headline, the body, the paragraphs about the issuer or the notes; may be null
     * @return its place; null where it has none
     */
    public @Nullable Place blocks(@Nullable String text) {
        for (List<Block> blocks : List.of(origins.subheadline(), origins.body(), origins.about(), origins.notes())) {
            Joined joined = Joined.of(blocks, PARAGRAPHS);
            if (!blocks.isEmpty() && joined.text().equals(text)) {
                return joined.place();
            }
        }
        return null;
    }

    /**
     * Where a line beside the text stands.
     *
     * @param text the line; may be null
     * @param label what its block is
     * @return its place; null where it has none
     */
    public @Nullable Place line(@Nullable String text, Label label) {
        List<Block> own = page.blocks().stream()
                .filter(block -> labels.get(block.index()) == label)
                .toList();
        return text == null
                ? null
                : first(text, Stream.of(own, origins.headline(), page.blocks()).flatMap(List::stream));
    }

    private static @Nullable Place first(String text, Stream<Block> blocks) {
        return blocks.map(block -> Joined.of(List.of(block), LINES))
                .map(block -> block.place(block.find(text, 0)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Where the dateline stands.
     *
     * @return its place; null where there is none
     */
    public @Nullable Place dateline() {
        return dateline.place(datelineSpan());
    }

    private @Nullable Span datelineSpan() {
        String text = release.dateline();
        return text == null ? null : dateline.find(text, 0);
    }

    /**
     * Where a place of the dateline, or of a field above the text, is named.
     *
     * @param location a location of the release
     * @return its place; null where it has none
     */
    public @Nullable Place location(Location location) {
        Span around = datelineSpan();
        if (around != null) {
            Span name = dateline.find(location.name(), around.start());
            return name == null || name.end() > around.end() ? null : dateline.place(name);
        }
        int text = labels.indexOf(Label.BODY);
        return first(
                location.name(),
                page.blocks().subList(0, Math.max(0, text)).stream()
                        .filter(block ->
                                labels.get(block.index()) == Label.OTHER || labels.get(block.index()) == Label.DATE));
    }

    /**
     * Where the date is printed.
     *
     * @return its place; null where it stands in metadata or the address alone
     */
    public @Nullable Place date() {
        DateSource from = release.dateSource();
        String text = from == null ? null : from.text();
        if (from == null || text == null) {
            return null;
        }
        return switch (from.from()) {
            case DATELINE -> {
                Span around = datelineSpan();
                yield dateline.place(dateline.find(text, around == null ? 0 : around.start()));
            }
            case TEXT -> {
                int title = origins.headline().isEmpty()
                        ? 0
                        : origins.headline().get(0).index();
                yield first(
                        text,
                        page.blocks().stream()
                                .sorted(Comparator.comparing((Block block) -> labels.get(block.index()) != Label.DATE)
                                        .thenComparing(block -> Math.abs(block.index() - title))));
            }
            case METADATA, URL -> null;
        };
    }

    /**
     * Where a contact stands.
     *
     * @param contact a contact of the release
     * @return the range from the first to the last of its values in the region that has most of them; null where it has none
     */
    public @Nullable Place contact(Contact contact) {
        List<String> values = Stream.of(
                        Stream.of(contact.name(), contact.role(), contact.organization()),
                        contact.emails().stream(),
                        contact.phones().stream().map(Phone::text))
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .toList();
        Place best = null;
        int most = 0;
        for (List<Block> region : origins.contacts()) {
            Joined text = Joined.of(region, LINES);
            List<Span> found = spans(values, text);
            if (found.size() > most) {
                most = found.size();
                best = text.place(new Span(
                        found.stream().mapToInt(Span::start).min().orElse(0),
                        found.stream().mapToInt(Span::end).max().orElse(0)));
            }
        }
        return best;
    }

    /** The name anchors the rest: a role or number that several contacts share is looked for behind it first. */
    private static List<Span> spans(List<String> values, Joined text) {
        List<Span> found = new ArrayList<>();
        for (String value : values) {
            Span whole = span(value, found, text);
            // A name that is put together of fields stands in pieces.
            Stream<String> pieces = whole == null ? Stream.of(value.split(" ", -1)) : Stream.of(value);
            pieces.map(piece -> span(piece, found, text))
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
        return found;
    }

    private static @Nullable Span span(String value, List<Span> found, Joined text) {
        int from = found.isEmpty() ? 0 : found.get(0).start();
        Span span = text.find(value, from);
        return span == null ? text.find(value, 0) : span;
    }
}
