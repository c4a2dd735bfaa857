package io.github.communique.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers cannot see goes, what they see stays. */
class CharactersTest {

    @Test
    void cleanTextIsTakenAsItIs() {
        String text = "The bridge\u00A0opens on Monday.";
        assertThat(Characters.clean(text)).isSameAs(text);
        assertThat(Characters.clean("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u00A0 b', 'a b'",
        "'a \u00A0b', 'a b'",
        "'a\tb', 'a b'",
        "'  a', 'a'",
        "'a ', 'a'",
        "' ', ''",
        "'a\u00ADb', 'ab'",
        "'a\u200B b', 'a b'",
        "'a\uD83D\uDE00b', 'a\uD83D\uDE00b'",
        "'a\uDE00b', 'a\uFFFDb'"
    })
    void restIsCleaned(String text, String clean) {
        assertThat(Characters.clean(text)).isEqualTo(clean);
    }
}
