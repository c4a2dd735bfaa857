package io.github.communique.examples;

import io.github.communique.release.Contact;
import io.github.communique.release.DateSource;
import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.PartialDate;
import io.github.communique.release.Phone;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints a release as a card for people. It shows every part of {@link PressRelease} in use. */
final class Card {

    private static final int WIDTH = 100;
    private static final int LABEL = 13;

    private final Terminal terminal;

    Card(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(String name, PressRelease release) {
        terminal.print(terminal.bold(name));
        field("Headline", release.headline());
        field("Sub-headline", release.subheadline());
        field("Language", release.language());
        field("Dateline", release.dateline());
        field("Places", joined(release.locations().stream().map(Card::place), ", "));
        field("Date", date(release.date(), release.dateSource()));
        field(
                "Body",
                release.paragraphs().size() + " paragraphs, " + release.body().length() + " characters");
        release.contacts().forEach(contact -> field("Contact", contact(contact)));
        release.quotes().forEach(quote -> field("Quote", quote(quote)));
        field("About", release.about());
        figures(release.figures());
    }

    private void field(String label, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        String name = label;
        for (String line : wrapped(value.replace("\n\n", " ¶ "), WIDTH - LABEL)) {
            terminal.print(terminal.dim(padded(name, LABEL)) + line);
            name = "";
        }
    }

    private static String place(Location place) {
        return place.country() == null ? place.name() : place.name() + " (" + place.country() + ")";
    }

    private static @Nullable String date(@Nullable PartialDate date, @Nullable DateSource source) {
        if (date == null || source == null) {
            return null;
        }
        String found = source.from().name().toLowerCase(Locale.ROOT);
        return date + " (" + found + (source.yearInferred() ? ", year inferred)" : ")");
    }

    private static String contact(Contact contact) {
        Stream<@Nullable String> words = Stream.of(contact.name(), contact.role(), contact.organization());
        Stream<String> addresses = Stream.concat(
                contact.emails().stream(), contact.phones().stream().map(Card::phone));
        return joined(Stream.concat(words.filter(Objects::nonNull), addresses), " · ");
    }

    private static String phone(Phone phone) {
        String e164 = phone.e164();
        return e164 == null ? phone.text() : e164;
    }

    private static String quote(Quote quote) {
        String who = joined(Stream.of(quote.speaker(), quote.role()).filter(Objects::nonNull), ", ");
        return "“" + quote.text() + "”" + (who.isEmpty() ? "" : " – " + who);
    }

    private void figures(List<Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        terminal.print("");
        terminal.print(terminal.dim(row("Value", "Unit", "Kind", "Qualifier", "As printed")));
        for (Figure figure : figures) {
            terminal.print(row(
                    value(figure.value(), figure.upper()),
                    figure.unit() == null ? "" : figure.unit(),
                    figure.kind().name().toLowerCase(Locale.ROOT),
                    figure.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    figure.text()));
        }
    }

    private static String value(BigDecimal value, @Nullable BigDecimal upper) {
        return upper == null ? value.toPlainString() : value.toPlainString() + " to " + upper.toPlainString();
    }

    private static String row(String value, String unit, String kind, String qualifier, String text) {
        return " ".repeat(Math.max(0, 18 - value.length())) + value + "  " + padded(unit, 8) + padded(kind, 10)
                + padded(qualifier, 11) + text.replace("\n", " ");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String joined(Stream<String> parts, String separator) {
        return parts.collect(Collectors.joining(separator));
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
