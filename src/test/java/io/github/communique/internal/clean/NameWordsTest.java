package io.github.communique.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    private static final NameWords<Integer> WORDS = NameWords.of(Map.of("related", 1, "posts", 2, "nav", 3, "box", 4));

    @ParameterizedTest
    @CsvSource(textBlock = """
                    related, 1
                    relatedPosts-box_2, 1
                    topPosts, 2
                    TOP-NAV, 3
                    c12nav, 3
                    my__Box related, 4
                    café-box, 4
                    """)
    void findsTheFirstWord(String names, int value) {
        assertThat(WORDS.first(names)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"''", "navigation", "unrelated", "relatedposts", "NAVbar", "n av", "nàv", "12"})
    void findsWholeWordsOnly(String names) {
        assertThat(WORDS.first(names)).isNull();
    }

    @Test
    void wordsMayStandForThemselves() {
        NameWords<String> words = NameWords.of(List.of("press", "news"));
        assertThat(words.isIn("block newsRoom")).isTrue();
        assertThat(words.isIn("block room")).isFalse();
    }

    @Test
    void noWordsAreInNoName() {
        assertThat(NameWords.of(List.of()).isIn("anything")).isFalse();
    }
}
