package io.github.communique.report;

import io.github.communique.Confidence;
import io.github.communique.Explanation;
import io.github.communique.page.Label;
import io.github.communique.release.Contact;
import io.github.communique.release.DateSource;
import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.Part;
import io.github.communique.release.Phone;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import io.github.communique.report.View.Field;
import io.github.communique.report.View.Place;
import io.github.communique.report.View.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a record with their places, in the order of a card. */
final class Fields {

    private final Explanation explanation;
    private final PressRelease release;
    private final Whereabouts places;
    private final List<Field> fields = new ArrayList<>();

    Fields(Explanation explanation) {
        this.explanation = explanation;
        this.release = explanation.release();
        this.places = new Whereabouts(explanation);
    }

    List<Field> all() {
        addTop();
        addDate();
        addBody();
        release.quotes().forEach(this::addQuote);
        release.contacts().forEach(this::addContact);
        addBottom();
        release.figures().forEach(this::addFigure);
        return List.copyOf(fields);
    }

    private void addTop() {
        addText("kicker", "Kicker", release.kicker(), Label.KICKER);
        addText("headline", "Headline", release.headline(), Label.HEADLINE);
        addText("subheadline", "Sub-headline", release.subheadline(), Label.SUBHEADLINE);
        if (release.language() != null) {
            add("language", Sort.TEXT, "Language", release.language(), sure("language"), List.of());
        }
        addText("releaseLine", "Release line", release.releaseLine(), Label.RELEASE_LINE);
        addText("embargo", "Embargo", release.embargo(), Label.EMBARGO);
    }

    private void addDate() {
        List<Place> dateline = places.of(release.dateline(), Label.DATELINE, Label.BODY);
        if (release.dateline() != null) {
            add("dateline", Sort.TEXT, "Dateline", release.dateline(), sure("dateline"), dateline);
        }
        release.locations().forEach(place -> addLocation(place, dateline));
        DateSource source = release.dateSource();
        if (release.date() != null && source != null) {
            String from = "from " + Marks.name(source.from()) + (source.yearInferred() ? ", year inferred" : "");
            List<Place> at = inside(source.text(), release.dateline(), dateline);
            add(
                    "date",
                    Sort.DATE,
                    "Date",
                    release.date().toString(),
                    joined(List.of(from), sure("date")),
                    at.isEmpty() ? places.of(source.text(), Label.DATE, Label.DATELINE) : at);
        }
    }

    private void addLocation(Location place, List<Place> dateline) {
        List<Place> at = inside(place.name(), release.dateline(), dateline);
        add(
                id("place"),
                Sort.PLACE,
                "Place",
                place.name(),
                joined(present(place.country()), sure(explanation.confidence(place))),
                at.isEmpty() ? places.of(place.name(), Label.DATELINE, Label.DATE) : at);
    }

    /** A value that stands in the dateline. */
    private static List<Place> inside(@Nullable String words, @Nullable String dateline, List<Place> at) {
        int start = words == null || dateline == null ? -1 : dateline.indexOf(words);
        return start < 0 || words == null ? List.of() : Whereabouts.within(at, start, start + words.length());
    }

    private void addBody() {
        int paragraphs = release.paragraphs().size();
        if (paragraphs > 0) {
            String size = paragraphs + (paragraphs == 1 ? " paragraph, " : " paragraphs, ")
                    + release.body().length() + " characters";
            add("body", Sort.TEXT, "Body", size, sure("body"), places.body());
        }
    }

    private void addQuote(Quote quote) {
        add(
                id("quote"),
                Sort.QUOTE,
                "Quotation",
                quote.text(),
                joined(present(quote.speaker(), quote.role()), sure(explanation.confidence(quote))),
                places.inBody(quote.span()));
    }

    private void addContact(Contact contact) {
        List<String> numbers = contact.phones().stream().map(Phone::text).toList();
        List<String> parts = Stream.of(
                        present(contact.name(), contact.role(), contact.organization()), contact.emails(), numbers)
                .flatMap(List::stream)
                .toList();
        List<Place> at = parts.stream()
                .flatMap(part -> places.of(part, Label.CONTACT).stream())
                .distinct()
                .toList();
        String value = parts.isEmpty() ? "" : parts.get(0);
        add(
                id("contact"),
                Sort.CONTACT,
                "Contact",
                value,
                joined(parts.stream().skip(1).toList(), sure(explanation.confidence(contact))),
                at);
    }

    private void addBottom() {
        addText("about", "About", release.about(), Label.ABOUT);
        addText("notes", "Notes", release.notes(), Label.NOTES);
        addText("endMark", "End mark", release.endMark(), Label.END_MARK);
    }

    private void addFigure(Figure figure) {
        String value = figure.upper() == null
                ? figure.value().toPlainString()
                : figure.value().toPlainString() + " to " + figure.upper().toPlainString();
        add(
                id("figure"),
                Sort.FIGURE,
                "Figure",
                figure.text(),
                List.of(
                        value,
                        Objects.requireNonNullElse(figure.unit(), ""),
                        Marks.name(figure.kind()),
                        Marks.name(figure.qualifier()),
                        Objects.requireNonNullElse(figure.subject(), ""),
                        explanation.confidence(figure).map(Fields::percent).orElse("")),
                places(figure));
    }

    private List<Place> places(Figure figure) {
        if (figure.in() == Part.BODY) {
            return places.inBody(figure.span());
        }
        String id = figure.in() == Part.HEADLINE ? "headline" : "subheadline";
        return fields.stream()
                .filter(field -> field.id().equals(id))
                .flatMap(field -> Whereabouts.within(field.places(), figure.start(), figure.end()).stream())
                .toList();
    }

    private void addText(String id, String name, @Nullable String value, Label... among) {
        if (value != null) {
            add(id, Sort.TEXT, name, value, sure(id), places.ofLines(value, among));
        }
    }

    private void add(String id, Sort sort, String name, String value, List<String> details, List<Place> at) {
        fields.add(new Field(id, sort, name, value, details, at));
    }

    private String id(String kind) {
        return kind + "-" + fields.size();
    }

    private List<String> sure(String field) {
        return sure(explanation.confidence(field));
    }

    private static List<String> sure(Optional<Confidence> confidence) {
        return confidence.map(known -> percent(known) + " sure").stream().toList();
    }

    /** Nothing is certain: 0.998 is not 100 %. */
    private static String percent(Confidence confidence) {
        return (int) (confidence.value() * 100) + "\u00A0%";
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<String> present(@Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull).collect(Collectors.toList());
    }
}
