package io.github.communique.internal.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ReleaseParser;
import io.github.communique.page.Source;
import io.github.communique.release.Contact;
import io.github.communique.release.Figure;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole releases in the layouts of newsrooms of every sort; the head of {@code newsrooms-b.txt} describes the form. */
class NewsroomsTest {

    private static final String OPEN = "?";

    private record Case(String id, Map<String, List<String>> wanted, String document) {

        /** What is wanted of a field; empty where nothing is. */
        String value(String field) {
            List<String> values = wanted.getOrDefault(field, List.of(""));
            return values.get(0).equals("-") ? "" : values.get(0);
        }

        boolean isOpen(String field) {
            return value(field).equals(OPEN);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private static Stream<Case> cases() throws IOException {
        return CaseFile.read("newsrooms-b.txt").map(NewsroomsTest::read);
    }

    private static Case read(List<String> lines) {
        int rule = lines.indexOf("---");
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        for (String line : lines.subList(1, rule)) {
            int colon = line.indexOf(':');
            wanted.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return new Case(lines.get(0), wanted, String.join("\n", lines.subList(rule + 1, lines.size())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheRelease(Case each) {
        boolean html = each.document.startsWith("<");
        PressRelease release =
                ReleaseParser.standard().parse(html ? Source.html(each.document) : Source.text(each.document));
        for (String field : List.of("headline", "subheadline", "dateline", "places", "date", "speakers")) {
            if (!each.isOpen(field)) {
                assertThat(field(release, field)).as(field).isEqualTo(each.value(field));
            }
        }
        if (!each.isOpen("contact")) {
            assertThat(release.contacts().stream().map(NewsroomsTest::contact))
                    .isEqualTo(each.wanted.getOrDefault("contact", List.of()));
        }
        body(each, spaced(release.body()));
        String about = spaced(release.about());
        assertThat(about).as("about").startsWith(each.value("about"));
        assertThat(about.isEmpty())
                .as("about: " + about)
                .isEqualTo(each.value("about").isEmpty());
        assertThat(release.figures().stream().map(NewsroomsTest::figure))
                .as("figures")
                .containsAll(list(each.value("figures"), "; "));
    }

    private static void body(Case each, String body) {
        if (!each.isOpen("start")) {
            assertThat(body).as("start").startsWith(each.value("start"));
        }
        if (!each.isOpen("end")) {
            assertThat(body).as("end").endsWith(each.value("end"));
        }
        assertThat(list(each.value("without"), "|")).as(body).noneMatch(body::contains);
    }

    private static String field(PressRelease release, String field) {
        return switch (field) {
            case "headline" -> spaced(release.headline());
            case "subheadline" -> spaced(release.subheadline());
            case "dateline" -> spaced(release.dateline());
            case "places" ->
                release.locations().stream()
                        .map(place -> place.name() + "=" + place.country())
                        .collect(Collectors.joining(", "));
            case "date" -> release.date() == null ? "" : release.date().toString();
            case "speakers" ->
                release.quotes().stream()
                        .map(Quote::speaker)
                        .map(speaker -> speaker == null ? "null" : speaker)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("; "));
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static String contact(Contact contact) {
        String phones = contact.phones().stream()
                .map(phone -> Objects.toString(phone.e164()))
                .collect(Collectors.joining(" "));
        return Stream.of(
                        contact.name(),
                        contact.role(),
                        contact.organization(),
                        String.join(" ", contact.emails()),
                        phones)
                .map(part -> part == null || part.isEmpty() ? "-" : part)
                .collect(Collectors.joining(" | "));
    }

    private static String figure(Figure figure) {
        return spaced(figure.text()) + "=" + figure.value().stripTrailingZeros().toPlainString();
    }

    private static List<String> list(String values, String separator) {
        return values.isEmpty() ? List.of() : List.of(values.split(Pattern.quote(separator)));
    }

    private static String spaced(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}
