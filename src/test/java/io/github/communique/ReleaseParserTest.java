package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.filter.BoilerplateFilter;
import io.github.communique.filter.Verdict;
import io.github.communique.page.Label;
import io.github.communique.page.Source;
import io.github.communique.release.Contact;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What callers rely on beyond the fields: builders that copy, streams that wait, plug-ins in order. */
class ReleaseParserTest {

    private static final String TEXT = "A new well for the valley\n\n"
            + "Nairobi, 4 May 2021 - Engineers opened a new well in the valley on Tuesday, after two years of work.\n\n"
            + "The well gives clean water to some 4,000 people in three villages of the valley and to their schools.\n";

    @TempDir
    Path folder;

    private static BoilerplateFilter dropping(String words) {
        return page -> page.blocks().stream()
                .filter(block -> block.text().contains(words))
                .map(block -> new Verdict(block.index(), Label.OTHER, words))
                .toList();
    }

    @Test
    void aBuiltParserKeepsItsFilters() {
        ReleaseParser.Builder builder = ReleaseParser.builder();
        ReleaseParser plain = builder.build();
        builder.filter(dropping("clean water"));
        ReleaseParser filtered = builder.build();
        builder.filter(dropping("Engineers"));
        assertThat(plain.parse(Source.text(TEXT)).body()).contains("clean water");
        assertThat(filtered.parse(Source.text(TEXT)).body())
                .doesNotContain("clean water")
                .contains("Engineers");
    }

    @Test
    void aDerivedParserStartsFromTheSettings() {
        ReleaseParser filtered =
                ReleaseParser.builder().filter(dropping("clean water")).build();
        ReleaseParser derived = filtered.toBuilder()
                .extractor(
                        (release, page) -> release.toBuilder().kicker("Water").build())
                .build();
        PressRelease release = derived.parse(Source.text(TEXT));
        assertThat(release.kicker()).isEqualTo("Water");
        assertThat(release.body()).doesNotContain("clean water");
        assertThat(filtered.parse(Source.text(TEXT)).kicker()).isNull();
    }

    @Test
    void theLastVerdictCounts() {
        BoilerplateFilter rescue = page -> page.blocks().stream()
                .map(block -> new Verdict(block.index(), Label.CONTENT, "all of it"))
                .toList();
        ReleaseParser parser = ReleaseParser.builder()
                .filter(dropping("clean water"))
                .filter(rescue)
                .build();
        assertThat(parser.parse(Source.text(TEXT)).body()).contains("clean water");
    }

    @Test
    void extractorsRunInOrder() {
        ReleaseParser parser = ReleaseParser.builder()
                .extractor((release, page) -> release.toBuilder().kicker("one").build())
                .extractor((release, page) ->
                        release.toBuilder().kicker(release.kicker() + " two").build())
                .build();
        assertThat(parser.parse(Source.text(TEXT)).kicker()).isEqualTo("one two");
    }

    @Test
    void releasesCopyTheirLists() {
        List<Contact> contacts = new ArrayList<>();
        PressRelease release = PressRelease.builder().contacts(contacts).build();
        contacts.add(new Contact("Ann Example", null, null, List.of(), List.of()));
        assertThat(release.contacts()).isEmpty();
    }

    @Test
    void parseAllIsLazyAndOrdered() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        AtomicInteger asked = new AtomicInteger();
        Stream<Path> files = IntStream.range(0, 100).mapToObj(i -> {
            asked.incrementAndGet();
            return file;
        });
        assertThat(ReleaseParser.standard().parseAll(files).limit(3).toList()).hasSize(3);
        assertThat(asked.get()).isEqualTo(3);
    }

    @Test
    void aParallelStreamGivesTheSameInTheSameOrder() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add(Files.writeString(folder.resolve(i + ".txt"), TEXT.replace("valley", "valley" + i)));
        }
        List<Outcome> one = ReleaseParser.standard().parseAll(files.stream()).toList();
        List<Outcome> many =
                ReleaseParser.standard().parseAll(files.parallelStream()).toList();
        assertThat(many).isEqualTo(one);
    }

    @Test
    void closingTheOutcomesClosesTheFiles() {
        List<String> closed = new ArrayList<>();
        try (Stream<Outcome> outcomes =
                ReleaseParser.standard().parseAll(Stream.<Path>empty().onClose(() -> closed.add("closed")))) {
            assertThat(outcomes).isEmpty();
        }
        assertThat(closed).containsExactly("closed");
    }

    @Test
    void aDateWithoutYearIsCompletedFromTheReferenceDate() {
        Source source = Source.text(TEXT.replace("4 May 2021", "4 May"));
        assertThat(ReleaseParser.standard().parse(source).date()).hasToString("--05-04");
        PressRelease completed =
                ReleaseParser.standard().parse(source.withReferenceDate(java.time.LocalDate.of(2021, 6, 1)));
        assertThat(completed.date()).hasToString("2021-05-04");
        assertThat(completed.dateSource()).isNotNull();
        assertThat(completed.dateSource().yearInferred()).isTrue();
    }

    @Test
    void textThatOnlyLooksLikeAFileFormatIsText() throws IOException {
        for (String start : List.of("RIFFELALP opens", "BZhaus GmbH opens", "GIF8 opens", "PKW-Bestand opens")) {
            Path file =
                    Files.writeString(folder.resolve("start.txt"), start + " a second hotel in the valley\n\n" + TEXT);
            assertThat(ReleaseParser.parse(file).headline()).startsWith(start);
        }
    }

    @Test
    void aSignatureBelowTheTextIsNoDateline() {
        PressRelease release = ReleaseParser.standard()
                .parse(
                        Source.text(
                                "Relief teams reach the valley\n\nThe relief teams handed out blankets and water to every family of the district "
                                        + "during the night, officials say.\n\nEntry is free.\n\nOslo, 4 March 2024\n\nAnna Berg, director\n"));
        assertThat(release.body()).startsWith("The relief teams handed out");
        assertThat(release.dateline()).isNull();
        assertThat(release.date()).hasToString("2024-03-04");
    }
}
