package io.github.communique.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.communique.internal.trace.Trace;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Alignment;
import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.page.Label;
import io.github.communique.page.Metadata;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import io.github.communique.release.DateSource;
import io.github.communique.release.PartialDate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    private static final String BODY =
            "The relief teams handed out blankets and water to every family of the district during the night, officials say.";

    /**
     * Lines: {@code H} opens the headline, {@code B} the body, {@code C} a comment, {@code T} a line whose first word is the datetime of a time element;
     * the others stand around them. Properties are parted by {@code &}; {@code lang} is the declared language.
     */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "publication.tsv", delimiter = '\t', quoteCharacter = '`', maxCharsPerColumn = 8192)
    void findsTheDay(
            String id, String language, String date, String from, String url, String properties, String lines) {
        List<String> texts = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        List<Metadata.Time> times = new ArrayList<>();
        int headline = -1;
        int body = -1;
        for (String line : lines.split(" ¶ ")) {
            String text = line.length() > 1 && line.charAt(1) == ' ' && "HCT".indexOf(line.charAt(0)) >= 0
                    ? line.substring(2)
                    : line;
            headline = line.startsWith("H ") ? texts.size() : headline;
            body = line.startsWith("B") ? texts.size() : body;
            labels.add(line.startsWith("C ") ? Label.COMMENTS : Label.CONTENT);
            if (line.startsWith("T ")) {
                String datetime = text.substring(0, text.indexOf(' '));
                text = text.substring(datetime.length() + 1);
                times.add(new Metadata.Time(texts.size(), datetime, text, Container.TEXT));
            }
            texts.add(line.startsWith("B") ? line.substring(1).strip() + " " + BODY : text.replace("\\n", "\n"));
        }
        PublicationDate.Decision decision = PublicationDate.decide(
                page(url.equals("-") ? null : url, properties(properties), texts, times),
                headline,
                body,
                body + 1,
                null,
                labels,
                LanguagePack.of(language),
                null,
                Trace.NONE);
        if (date.equals("-")) {
            assertThat(decision).isNull();
        } else {
            assertThat(decision).isNotNull();
            assertThat(decision.date()).hasToString(date);
            assertThat(decision.source().from()).isEqualTo(DateSource.From.valueOf(from));
            assertThat(decision.source().yearInferred()).isFalse();
        }
    }

    private static Map<String, String> properties(String text) {
        Map<String, String> properties = new HashMap<>();
        for (String property : text.equals("-") ? new String[0] : text.split(" & ")) {
            int equals = property.indexOf('=');
            properties.put(property.substring(0, equals), property.substring(equals + 1));
        }
        return properties;
    }

    private static Page page(String url, Map<String, String> properties, List<String> texts) {
        return page(url, properties, texts, List.of());
    }

    private static Page page(
            String url, Map<String, String> properties, List<String> texts, List<Metadata.Time> times) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(
                    new Block(blocks.size(), Block.Kind.PARAGRAPH, 0, text, List.of(), Container.TEXT, Alignment.NONE));
        }
        Metadata metadata = new Metadata(null, properties.get("lang"), null, properties, times);
        return new Page(Source.Kind.HTML, url, metadata, blocks);
    }

    private static PublicationDate.Decision dated(
            String dateline, Map<String, String> properties, LocalDate reference) {
        Dateline found = DatelineFinder.of(LanguagePack.of("en")).find(List.of(dateline + " " + BODY));
        Page page = page(null, properties, List.of("A headline", dateline + " " + BODY));
        return PublicationDate.decide(page, 0, 1, 2, found, List.of(), LanguagePack.of("en"), reference, Trace.NONE);
    }

    @Test
    void theDatelineComesFirst() {
        PublicationDate.Decision decision =
                dated("Geneva, 3 May 2021 –", Map.of("jsonld.datePublished", "2021-05-04"), null);
        assertThat(decision.date()).hasToString("2021-05-03");
        assertThat(decision.source()).isEqualTo(new DateSource(DateSource.From.DATELINE, "3 May 2021", false));
    }

    @Test
    void noYearIsInvented() {
        assertThat(dated("Geneva, 3 May –", Map.of(), null).date()).hasToString("--05-03");
        assertThat(dated("Geneva, 3 May –", Map.of("jsonld.datePublished", "2021-06-04"), null)
                        .date())
                .hasToString("--05-03");
    }

    @Test
    void metadataThatAgreeGiveTheYear() {
        PublicationDate.Decision decision =
                dated("Geneva, 3 May –", Map.of("jsonld.datePublished", "2021-05-03"), null);
        assertThat(decision.date()).isEqualTo(PartialDate.of(2021, 5, 3));
        assertThat(decision.source().yearInferred()).isTrue();
        assertThat(decision.source().from()).isEqualTo(DateSource.From.DATELINE);
    }

    @Test
    void theReferenceDateGivesTheYear() {
        assertThat(dated("Geneva, 3 May –", Map.of(), LocalDate.of(2022, 5, 3)).date())
                .isEqualTo(PartialDate.of(2022, 5, 3));
        assertThat(dated("Geneva, 3 May –", Map.of(), LocalDate.of(2022, 5, 2)).date())
                .isEqualTo(PartialDate.of(2021, 5, 3));
        assertThat(dated("Geneva, 29 Feb. –", Map.of(), LocalDate.of(2023, 1, 1))
                        .date())
                .isEqualTo(PartialDate.of(2020, 2, 29));
    }

    @Test
    void aDateThatTheTextIsAboutIsNoDateline() {
        Dateline history =
                new Dateline("6 October 1923:", 1, 1, 15, List.of(), PartialDate.of(1923, 10, 6), "6 October 1923");
        Page page = page(
                null,
                Map.of("article:published_time", "2023-06-26T12:00:29"),
                List.of("A century", "6 October 1923: The gates open. " + BODY));
        PublicationDate.Decision decision =
                PublicationDate.decide(page, 0, 1, 2, history, List.of(), LanguagePack.of("en"), null, Trace.NONE);
        assertThat(decision.date()).hasToString("2023-06-26");
    }

    @Test
    void theTraceNamesCandidatesAndTheOneThatDecided() {
        List<Trace.Note> notes = Trace.newNotes();
        Page page = page(
                "https://example.org/2021/05/04/a",
                Map.of("dc.date", "2021-05-05"),
                List.of("A headline", "3 May 2021", BODY));
        PublicationDate.decide(page, 0, 2, 3, null, List.of(), LanguagePack.of("en"), null, Trace.into(notes));
        assertThat(notes)
                .extracting(Trace.Note::text)
                .containsExactly(
                        "considered 2021-05-03 from line below the headline '3 May 2021'",
                        "considered 2021-05-04 from address '2021/05/04'",
                        "considered 2021-05-05 from dc.date '2021-05-05'",
                        "2021-05-03 from line below the headline '3 May 2021'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3 May 2021 ", "published ", "A headline ", "2021/", "1 | ", "© 3 May 2021 | ", "年1月", "\n1.1.21"
            })
    void isLinear(String part) {
        String text = part.repeat(60_000 / part.length());
        List<String> texts = new ArrayList<>(List.of(text));
        for (int i = 0; i < 60_000; i += 150) {
            texts.add(text.substring(0, 150));
        }
        Page page = page("https://example.org/" + text, Map.of("date", text), texts);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> PublicationDate.decide(
                        page, 0, 1, texts.size(), null, List.of(), LanguagePack.undetermined(), null, Trace.NONE));
    }

    @Property(tries = 300)
    void anyPageHasAnAnswer(
            @ForAll @Size(max = 6) List<@NotBlank @StringLength(min = 1, max = 120) String> texts,
            @ForAll String url,
            @ForAll String value) {
        for (int headline = -1; headline < texts.size(); headline++) {
            Page page = page(url, Map.of("jsonld.datePublished", value), texts);
            PublicationDate.decide(
                    page,
                    headline,
                    headline + 1,
                    texts.size(),
                    null,
                    List.of(),
                    LanguagePack.of("en"),
                    null,
                    Trace.NONE);
        }
    }
}
