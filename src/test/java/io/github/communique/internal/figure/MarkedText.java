package io.github.communique.internal.figure;

import io.github.communique.release.Figure;
import io.github.communique.release.Figure.Qualifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A line of a case file: an id, a text with its figures between bars, and what they mean. A line end in the text is written {@code ␊}.
 *
 * @param id the name of the case
 * @param text the text without the bars
 * @param expected one line for each figure
 */
record MarkedText(String id, String text, List<String> expected) {

    static List<MarkedText> read(String resource) {
        try (InputStream in = Objects.requireNonNull(MarkedText.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MarkedText::parse)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static MarkedText parse(String line) {
        int id = line.indexOf(" | ");
        int arrow = line.indexOf(" => ");
        String[] parts = line.substring(id + 3, arrow).replace('␊', '\n').split("\\|", -1);
        String meaning = line.substring(arrow + 4).strip();
        List<String> meanings = meaning.equals("none") ? List.of() : List.of(meaning.split(" ; "));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            expected.add("|" + parts[2 * i + 1] + "| " + meanings.get(i).strip());
        }
        return new MarkedText(line.substring(0, id), String.join("", parts), expected);
    }

    static String describe(Figure figure) {
        String range = figure.upper() == null ? "" : ".." + figure.upper().toPlainString();
        return "|" + figure.text() + "| " + figure.value().toPlainString() + range + " " + name(figure.qualifier())
                + " "
                + figure.kind().name().toLowerCase(Locale.ROOT)
                + (figure.unit() == null ? "" : " unit=" + figure.unit())
                + (figure.partOf() == null ? "" : " partOf=" + figure.partOf())
                + (figure.subject() == null ? "" : " subject=" + figure.subject());
    }

    private static String name(Qualifier qualifier) {
        String lower = qualifier.name().toLowerCase(Locale.ROOT);
        int dash = lower.indexOf('_');
        return dash < 0
                ? lower
                : lower.substring(0, dash) + Character.toUpperCase(lower.charAt(dash + 1)) + lower.substring(dash + 2);
    }

    @Override
    public String toString() {
        return id;
    }
}
