package io.github.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    @Property
    boolean answersForAnyText(@ForAll String text, @ForAll String hint) {
        String language = LanguageDetector.detect(text, hint);
        return language == null || !language.isEmpty();
    }

    private static String orNull(String text) {
        return text.equals("-") ? null : text;
    }
}
