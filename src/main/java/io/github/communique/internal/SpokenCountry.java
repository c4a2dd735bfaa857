package io.github.communique.internal;

import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The country that a text is told to be from by its words, such as "Kanton" and "Franken": whose national telephone numbers it prints. */
final class SpokenCountry {

    /** One such word may stand in a text about the neighbours. */
    private static final int ENOUGH = 2;

    private SpokenCountry() {}

    /** The country with the most of its words in a text; null where there are too few, or as many of another country. */
    static @Nullable String of(String text, LanguagePack pack) {
        Lexicon words = pack.lexicon("contact.tellers");
        Map<String, Integer> counts = new HashMap<>();
        for (Lexicon.Hit hit = words.find(text, 0); hit != null; hit = words.find(text, hit.end())) {
            counts.merge(hit.value(), 1, Integer::sum);
        }
        String best = null;
        int most = ENOUGH - 1;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            boolean more = count.getValue() > most;
            best = more ? count.getKey() : count.getValue() == most ? null : best;
            most = Math.max(most, count.getValue());
        }
        return best;
    }
}
