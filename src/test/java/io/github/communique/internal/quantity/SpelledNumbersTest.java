package io.github.communique.internal.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import io.github.communique.language.LanguagePack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that ICU's rules spell out, in every gender that they know, are read back. */
class SpelledNumbersTest {

    private static final int SAMPLES = 300;

    static Stream<Arguments> rules() {
        return Stream.of("ar", "de", "en", "es", "fr", "it", "nl", "pt")
                .flatMap(language -> Arrays.stream(format(language).getRuleSetNames())
                        // with commas between the parts, as contracts have them
                        .filter(rule -> rule.contains("cardinal") && !rule.endsWith("verbose"))
                        .map(rule -> Arguments.of(language, rule)));
    }

    private static RuleBasedNumberFormat format(String language) {
        return new RuleBasedNumberFormat(Locale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rules")
    void readsWhatIcuSpells(String language, String rule) {
        RuleBasedNumberFormat format = format(language);
        NumberScanner scanner = new NumberScanner(LanguagePack.of(language));
        List<String> wrong = new ArrayList<>();
        numbers().forEach(number -> {
            String text = format.format(number, rule).replace("\u00AD", "");
            List<Numeral> found = scanner.scan(text);
            boolean same = found.size() == 1
                    && found.get(0).value().compareTo(BigDecimal.valueOf(number)) == 0
                    && found.get(0).start() == 0
                    && found.get(0).end() == text.length();
            if (!same) {
                wrong.add(number + ": " + text);
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** All below ten thousand, then samples and round numbers of every length. */
    private static LongStream numbers() {
        Random random = new Random(3);
        LongStream.Builder longer = LongStream.builder();
        for (long base = 10_000; base < 1_000_000_000_000L; base *= 10) {
            for (int i = 0; i < SAMPLES; i++) {
                longer.add(base + (long) (random.nextDouble() * 9 * base));
            }
            for (int factor = 1; factor < 10; factor++) {
                longer.add(base * factor);
            }
        }
        return LongStream.concat(LongStream.range(0, 10_000), longer.build());
    }
}
