package io.github.communique.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageDetectorTest {

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(LanguageDetectorTest.class.getResourceAsStream("languages.txt"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" \\| ?", 4))
                    .map(part -> Arguments.of(part[0], orNull(part[1]), orNull(part[2]), part[3]));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsTheLanguage(String id, String language, String hint, String text) {
        assertThat(LanguageDetector.detect(text, hint)).isEqualTo(language);
    }

    @Test
    void readsASampleOfALongText() {
        String text = "Das ist der Text und er hat nicht viel mit der Brücke zu tun. ".repeat(200_000);
        assertThat(LanguageDetector.detect(text, null)).isEqualTo("de");
    }

    @Test
    void looksBeyondAForeignBeginning() {
        String text = "Home News Contact About us the of and to in. ".repeat(10)
                + "Le ministère a annoncé que le pont sera fermé pendant deux semaines pour des travaux. ".repeat(100);
        assertThat(LanguageDetector.detect(text, "en")).isEqualTo("fr");
    }

    @Test
    void whatMostParagraphsAreInCounts() {
        String german =
                "Der Verein lädt am Sonntag zu einem Rundgang durch den alten Hafen ein, der um zehn Uhr beginnt.";
        String english = "The club invites everybody to a tour of the old harbour on Sunday, which starts at ten.";
        List<String> mostlyGerman = List.of(english, german, german, english, german, german, german, german);
        assertThat(LanguageDetector.judge(mostlyGerman, "en").language()).isEqualTo("de");
        assertThat(LanguageDetector.isOther(english, "de")).isTrue();
        assertThat(LanguageDetector.isOther(german, "de")).isFalse();
        assertThat(LanguageDetector.isOther("Vodárna na podzim vymění potrubí mezi oběma vesnicemi.", "de"))
                .isFalse();
    }

    @Test
    void saysOnWhatGrounds() {
        String text = "The water board will replace the main between the two villages this autumn.";
        assertThat(LanguageDetector.judge(List.of(text), "fr-CA").toString())
                .matches("en \\(en \\d+, \\w+ \\d+ in \\d+ letters; fr declared\\)");
        assertThat(LanguageDetector.judge(List.of(), null)).hasToString("unknown (no letters; nothing declared)");
    }

    @Test
    void timeDoesNotGrowWithTheText() {
        List<String> hostile = List.of(
                "a".repeat(3_000_000),
                " ".repeat(3_000_000),
                "\u0301".repeat(3_000_000),
                "\uD83D\uDE00".repeat(1_000_000),
                "e\u0301 ".repeat(1_000_000));
        for (String text : hostile) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                for (int i = 0; i < 100; i++) {
                    LanguageDetector.detect(text, null);
                    LanguageDetector.isOther(text, "en");
                }
            });
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> LanguageDetector.judge(Collections.nCopies(1_000_000, "a"), "en"));
    }

    @Property
    boolean answersForAnyText(@ForAll String text, @ForAll String hint) {
        String language = LanguageDetector.detect(text, hint);
        return language == null || !language.isEmpty();
    }

    private static String orNull(String text) {
        return text.equals("-") ? null : text;
    }
}
