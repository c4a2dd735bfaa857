package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.page.Block;
import io.github.communique.page.Source;
import io.github.communique.release.Contact;
import io.github.communique.release.DateSource;
import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.Part;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an explanation says of places holds for every text and page: the document has the value there, and nothing before or behind it. */
class ProvenanceLawsTest {

    private static final ReleaseParser PARSER = ReleaseParser.standard();

    @Provide
    Arbitrary<String> documents() {
        return new LawsTest().documents();
    }

    @Property(tries = 300, seed = "20240311")
    void everyValueOfAnyTextStandsWhereItIsSaidTo(@ForAll("documents") String document) {
        check(Source.text(document), true);
    }

    @Property(tries = 300, seed = "20240312")
    void everyValueOfAnyPageStandsWhereItIsSaidTo(@ForAll("documents") String document) {
        check(Source.html(document), true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goldenIds")
    void everyValueOfARecordedReleaseStandsWhereItIsSaidTo(String id) throws IOException {
        check(Source.of(GoldenReleaseTest.document(id)), true);
    }

    static List<String> goldenIds() {
        return GoldenReleaseTest.ids();
    }

    @Test
    void theSameInADocumentThatJsoupHasParsed() throws IOException {
        for (String id : goldenIds()) {
            Source source = Source.of(GoldenReleaseTest.document(id));
            if (source.kind() == Source.Kind.HTML) {
                // Values of attributes stand among the texts there.
                check(Source.document(Jsoup.parse(source.text())), false);
            }
        }
    }

    @Test
    void theSameOnRealDocuments() throws IOException {
        for (Path file : BenchDocuments.some(5)) {
            Source source = BenchDocuments.source(file);
            try {
                check(source, true);
            } catch (AssertionError e) {
                throw new AssertionError(file + ": " + e.getMessage(), e);
            }
        }
    }

    private static void check(Source source, boolean exact) {
        Explanation explanation = PARSER.explain(source);
        PressRelease release = explanation.release();
        assertThat(release).isEqualTo(PARSER.parse(source));
        for (Block block : explanation.page().blocks()) {
            holds(explanation, block.text(), explanation.locate(block), exact);
        }
        for (Figure figure : release.figures()) {
            Optional<Provenance> place = explanation.locate(figure);
            if (figure.in() != Part.HEADLINE) {
                assertThat(place).as(figure.text()).isPresent();
            }
            holds(explanation, figure.text(), place, exact);
        }
        for (Quote quote : release.quotes()) {
            assertThat(explanation.locate(quote)).as(quote.text()).isPresent();
            holds(
                    explanation,
                    quote.text(),
                    explanation.locate(quote),
                    !quote.text().contains("\n\n"));
        }
        for (Location location : release.locations()) {
            holds(explanation, location.name(), explanation.locate(location), exact);
        }
        for (Contact contact : release.contacts()) {
            explanation.locate(contact).ifPresent(place -> {
                String found = visible(Parser.unescapeEntities(place.source().of(explanation.source()), false));
                String name = contact.name() == null ? "" : visible(contact.name());
                assertThat(isWithin(name, found)).as("'%s' at %s", name, place).isTrue();
            });
        }
        DateSource from = release.dateSource();
        if (from != null && from.text() != null && from.from() == DateSource.From.DATELINE) {
            assertThat(explanation.locate(Explanation.Field.DATE))
                    .as(from.text())
                    .isPresent();
        }
        if (from != null && from.text() != null) {
            holds(explanation, from.text(), explanation.locate(Explanation.Field.DATE), exact);
        }
        fields(explanation, release);
        assertThat(explanation.toString().lines()).allMatch(line -> line.length() <= ExplanationTable.WIDTH);
    }

    private static void fields(Explanation explanation, PressRelease release) {
        for (Explanation.Field field : Explanation.Field.values()) {
            @Nullable
            String value =
                    switch (field) {
                        case KICKER -> release.kicker();
                        case HEADLINE, DATE -> null;
                        case SUBHEADLINE -> release.subheadline();
                        case DATELINE -> release.dateline();
                        case BODY -> release.body();
                        case ABOUT -> release.about();
                        case NOTES -> release.notes();
                        case RELEASE_LINE -> release.releaseLine();
                        case EMBARGO -> release.embargo();
                        case END_MARK -> release.endMark();
                    };
            Optional<Provenance> place = explanation.locate(field);
            if (value != null) {
                holds(explanation, value, place, false);
            }
        }
        if (!release.body().isEmpty()) {
            assertThat(explanation.locate(Explanation.Field.BODY)).isPresent();
        }
    }

    /** Exactly in plain text; in markup, and where blocks between may belong to something else, from its first to its last sign and in order. */
    private static void holds(Explanation explanation, String value, Optional<Provenance> place, boolean whole) {
        if (place.isEmpty()) {
            return;
        }
        String found = place.get().source().of(explanation.source());
        boolean markup = found.indexOf('<') >= 0 || found.indexOf('&') >= 0;
        String wanted = visible(value);
        if (whole && !markup) {
            assertThat(visible(found)).isEqualTo(wanted);
        } else if (!wanted.isEmpty()) {
            assertThat(List.of(visible(found), visible(Parser.unescapeEntities(found, false))))
                    .as("'%s' at %s", wanted, place.get())
                    .anyMatch(seen -> spans(seen, wanted));
        }
        assertThat(place.get().path() == null).isEqualTo(explanation.page().kind() == Source.Kind.TEXT);
    }

    private static boolean spans(String whole, String part) {
        return whole.startsWith(part.substring(0, 1))
                && whole.endsWith(part.substring(part.length() - 1))
                && isWithin(part, whole);
    }

    private static boolean isWithin(String part, String whole) {
        int at = 0;
        for (int i = 0; i < part.length(); i++) {
            at = whole.indexOf(part.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** Without white space and what nobody sees. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean unseen = Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || "\u00AD\u200B\u2060\uFEFF".indexOf(c) >= 0;
            if (!unseen) {
                // Half a pair stands for nothing.
                out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
            }
        });
        return out.toString();
    }
}
