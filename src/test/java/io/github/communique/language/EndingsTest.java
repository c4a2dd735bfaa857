package io.github.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Endings looked up together are found where one of them, compared by itself, is. */
class EndingsTest {

    @Test
    void somethingStandsBefore() {
        Endings endings = Endings.of(List.of("chef", "chefin"));
        assertThat(endings.end("die Abteilungschefin,", 4, 20)).isTrue();
        assertThat(endings.end("AbteilungsCHEF", 0, 14)).isTrue();
        assertThat(endings.end("Chefin", 0, 6)).isFalse();
        assertThat(endings.end("die Chefin", 4, 10)).isFalse();
        assertThat(endings.end("", 0, 0)).isFalse();
        assertThat(Endings.of(List.of()).end("Chefin", 0, 6)).isFalse();
    }

    @Test
    void findsWhatEveryEndingComparedByItselfFinds() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            List<String> list = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                list.add(letters(random, 1 + random.nextInt(4)));
            }
            String word = letters(random, random.nextInt(8));
            boolean expected = list.stream()
                    .anyMatch(ending ->
                            word.length() > ending.length() && Fold.fold(word).endsWith(Fold.fold(ending)));
            assertThat(Endings.of(list).end(word, 0, word.length()))
                    .as("%s in %s", word, list)
                    .isEqualTo(expected);
        }
    }

    private static String letters(Random random, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append("abB\u00E9\u00C9".charAt(random.nextInt(5)));
        }
        return letters.toString();
    }
}
