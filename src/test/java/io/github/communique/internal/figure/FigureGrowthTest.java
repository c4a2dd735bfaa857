package io.github.communique.internal.figure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.communique.language.LanguagePack;
import io.github.communique.release.Part;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs made to be slow on: a reader that looks twice at anything would need minutes for them. */
class FigureGrowthTest {

    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "1 ",
                "1,",
                "1.",
                "1-",
                "1/",
                "1:",
                "123 ",
                "123,",
                "(",
                "\"a",
                "(1",
                "$",
                "$1 ",
                "un demi ",
                "mille ",
                "cent ",
                "et ",
                "un ",
                "z\u00E9ro ",
                "plus de ",
                "entre 1 et ",
                "1 \u00E0 ",
                "de ",
                "d'",
                "20 personnes ",
                "20 personnes, dont ",
                "20 de ",
                "deux tiers ",
                "a",
                "a-",
                "a@",
                "1\n",
                " ",
                "\u00BD",
                "M-"
            })
    void hostileRepeatsAreRead(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        for (String language : new String[] {"fr", "it"}) {
            FigureFinder finder = FigureFinder.of(LanguagePack.of(language));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThatCode(() -> finder.find(text, Part.BODY)).doesNotThrowAnyException(),
                    piece);
        }
    }
}
