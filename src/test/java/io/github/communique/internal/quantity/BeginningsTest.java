package io.github.communique.internal.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.language.Entry;
import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where phrases, numbers and signs may begin: before every bar. */
class BeginningsTest {

    private static final List<String> PHRASES = List.of("a", "up to", "two", "zwei*", "l'un", "half a");

    private static Beginnings beginnings() {
        Beginnings beginnings = new Beginnings();
        PHRASES.forEach(beginnings::add);
        return beginnings;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nothing begins here, |Two days later",
                "They went |up  to |a tower and |UP, not upper nor |Up",
                "none of network |two",
                "|two, (|two) and -|two--|two",
                "|a-two and well-two",
                "|zweiundzwanzig, mein",
                "|A |$|5 note costs |£|3 or N|$|4",
                "version v2 of |25 is |½ done, |10² not",
                "|l’un de lundi",
                "|half \u00A0|a mile, |\u0663"
            })
    void marksWhatMayBegin(String marked) {
        String text = marked.replace("|", "");
        StringBuilder found = new StringBuilder();
        int last = 0;
        int at = beginnings().next(text, 0, text.length());
        while (at < text.length()) {
            found.append(text, last, at).append('|');
            last = at;
            at = beginnings().next(text, Math.max(at + 1, Chars.wordEnd(text, at)), text.length());
        }
        assertThat(found.append(text.substring(last)).toString()).isEqualTo(marked);
    }

    @Test
    void stopsAtTheLimit() {
        assertThat(beginnings().next("one two", 0, 4)).isEqualTo(4);
        assertThat(beginnings().next("one two", 0, 7)).isEqualTo(4);
        assertThat(beginnings().next("one two", 5, 7)).isEqualTo(7);
    }

    @Test
    void offersWhatALexiconFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<String> phrases = new ArrayList<>();
            Beginnings beginnings = new Beginnings();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                phrases.add("b" + letters(random, random.nextInt(4)).strip() + (random.nextBoolean() ? "*" : ""));
            }
            phrases.forEach(beginnings::add);
            Lexicon lexicon = Lexicon.of(
                    phrases.stream().map(phrase -> new Entry(phrase, phrase)).toList());
            String text = letters(random, 20);
            for (int at = 0; at < text.length(); at++) {
                if (lexicon.at(text, at) != null) {
                    int before = Math.max(0, text.lastIndexOf(' ', at));
                    boolean inside = text.substring(before, at).chars().anyMatch(c -> c != ' ');
                    assertThat(beginnings.next(text, inside ? at : before, text.length()))
                            .as("%s in '%s' at %d", phrases, text, at)
                            .isEqualTo(at);
                }
            }
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append("aab\u00e9'- ".charAt(random.nextInt(7)));
        }
        return letters.toString();
    }
}
