package io.github.communique.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A lexicon finds what comparing every phrase at every place finds. */
class LexiconTest {

    /** Among them letters and signs whose last six bits are those of others: a and \u00E1, m and the hyphen. */
    private static final String[] PIECES = {
        "\u00E1", "m", "a", "b", "é", "É", "B", " ", " ", "\u00A0", "\n", "'", "\u2019", "-", ".", "1", "ж"
    };

    @Test
    void findsWhatEveryPhraseComparedByItselfFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            List<Entry> entries = new ArrayList<>();
            int size = random.nextInt(40);
            for (int i = 0; i < size; i++) {
                String phrase = pieces(random, 1 + random.nextInt(4)).strip().replaceAll("[\\s\\u00A0]+", " ");
                if (!phrase.isEmpty()) {
                    entries.add(new Entry(
                            phrase + (random.nextInt(4) == 0 ? "*" : ""), random.nextBoolean() ? "v" + i : null));
                }
            }
            Lexicon lexicon = Lexicon.of(entries);
            String text = pieces(random, 60);
            for (int at = 0; at <= text.length(); at++) {
                Lexicon.Hit hit = lexicon.at(text, at);
                assertEquals(longest(entries, text, at), hit, () -> entries + " in " + text);
                assertTrue(hit == null || lexicon.mayEnd(text, hit.end()), () -> entries + " in " + text);
            }
        }
    }

    @Test
    void manyPhrasesStayApart() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            entries.add(new Entry("w" + i, "v" + i));
        }
        Lexicon lexicon = Lexicon.of(entries);
        for (int i = 0; i < 20_000; i++) {
            assertEquals("v" + i, lexicon.valueOf("W" + i));
        }
        assertEquals(null, lexicon.valueOf("w20000"));
    }

    private static String pieces(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Lexicon.@Nullable Hit longest(List<Entry> entries, String text, int start) {
        Lexicon.Hit best = null;
        for (Entry entry : entries) {
            boolean open = entry.phrase().endsWith("*");
            String phrase = open ? entry.phrase().substring(0, entry.phrase().length() - 1) : entry.phrase();
            int end = end(Fold.fold(phrase), text, start);
            boolean whole = end > start && !joins(text, start) && (open || !joins(text, end));
            // of equal phrases the first counts, whatever its ending
            boolean first = entries.stream()
                            .filter(each -> bare(each).equals(bare(entry)))
                            .findFirst()
                            .orElseThrow()
                    == entry;
            if (whole && first && (best == null || end > best.end())) {
                best = new Lexicon.Hit(start, end, entry.value() == null ? phrase : entry.value());
            }
        }
        return best;
    }

    private static String bare(Entry entry) {
        String folded = Fold.fold(entry.phrase());
        return folded.endsWith("*") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static int end(String phrase, String text, int start) {
        int at = start;
        for (int i = 0; i < phrase.length(); i++) {
            if (at == text.length() || Fold.fold(text.charAt(at)) != phrase.charAt(i)) {
                return -1;
            }
            at++;
            while (phrase.charAt(i) == ' ' && at < text.length() && Fold.isSpace(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static boolean joins(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
