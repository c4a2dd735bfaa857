package io.github.communique.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.trace.Trace;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.page.Metadata;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import io.github.communique.release.DateSource;
import io.github.communique.release.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
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

class PublicationDateTest {

    private static final String BODY =
            "The relief teams handed out blankets and water to every family of the district during the night, officials say.";

    /** Lines: {@code H} opens the headline, {@code B} the body; the others stand around them. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "publication.tsv",
            delimiter = '\t',
            numLinesToSkip = 1,
            quoteCharacter = '`',
            maxCharsPerColumn = 8192)
    void findsTheDay(
            String id, String language, String date, String from, String url, String properties, String lines) {
        List<String> texts = new ArrayList<>();
        int headline = -1;
        int body = -1;
        for (String line : lines.split(" ¶ ")) {
            headline = line.startsWith("H ") ? texts.size() : headline;
            body = line.startsWith("B") ? texts.size() : body;
            texts.add(
                    line.startsWith("H ")
                            ? line.substring(2)
                            : line.startsWith("B") ? line.substring(1).strip() + " " + BODY : line);
        }
        PublicationDate.Decision decision = PublicationDate.decide(
                page(url.equals("-") ? null : url, properties(properties), texts),
                headline,
                body,
                body + 1,
                null,
                List.of(),
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
        if (text.equals("-")) {
            return Map.of();
        }
        int equals = text.indexOf('=');
        return Map.of(text.substring(0, equals), text.substring(equals + 1));
    }

    private static Page page(String url, Map<String, String> properties, List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(new Block(blocks.size(), Block.Kind.PARAGRAPH, 0, text, List.of(), Container.TEXT, null));
        }
        return new Page(Source.Kind.HTML, url, new Metadata(null, null, null, properties, List.of()), blocks);
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

    @Property(tries = 300)
    void anyPageHasAnAnswer(
            @ForAll @Size(max = 6) List<@NotBlank @StringLength(min = 1, max = 120) String> texts,
            @ForAll String url,
            @ForAll String value) {
        for (int headline = -1; headline < texts.size(); headline++) {
            Page page = page(url, Map.of("jsonld.datePublished", value), texts);
            PublicationDate.decide(
                    page, headline, headline + 1, texts.size(), null, List.of(), LanguagePack.of("en"), null, Trace.NONE);
        }
    }
}
