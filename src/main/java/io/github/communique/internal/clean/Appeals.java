package io.github.communique.internal.clean;

import io.github.communique.language.Entry;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Words by which a site speaks of itself, of its authors and to its readers ("sign up", "this article", "is a reporter"), wherever they stand, in every
 * language at once. One is no verdict: a text may speak of newsletters.
 */
final class Appeals {

    static final Appeals NONE = new Appeals(0, 0);

    /** Of a long paragraph only the beginning is looked at: appeals are short. */
    private static final int BEGINNING = 400;

    private static final String STRONG = "PROMOTION";
    private static final List<Entry> ENTRIES = entries();
    private static final Lexicon WORDS = Lexicon.of(ENTRIES);
    /** Pairs of letters that one of the words may begin with: most words of a text are told off by them. */
    private static final boolean[] BEGINNINGS = beginnings();

    private final int count;
    private final int points;

    private Appeals(int count, int points) {
        this.count = count;
        this.points = points;
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (LanguagePack pack : LanguagePack.all()) {
            entries.addAll(pack.entries("clean.appeals"));
        }
        return entries;
    }

    private static boolean[] beginnings() {
        boolean[] beginnings = new boolean[1 << 12];
        for (Entry entry : ENTRIES) {
            beginnings[pair(entry.phrase(), 0)] = true;
        }
        return beginnings;
    }

    private static int pair(String text, int at) {
        int second = at + 1 < text.length() ? Fold.fold(text.charAt(at + 1)) : 0;
        return (Fold.fold(text.charAt(at)) * 61 + second) & 0xFFF;
    }

    /** Reads a text once. */
    static Appeals in(String text) {
        int count = 0;
        int points = 0;
        long seen = 0;
        boolean inWord = false;
        int end = Math.min(text.length(), BEGINNING);
        for (int i = 0; i < end; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            Lexicon.Hit hit = letter && !inWord && BEGINNINGS[pair(text, i)] ? WORDS.at(text, i) : null;
            if (hit != null) {
                long bit = bit(text, hit);
                count++;
                points += (seen & bit) != 0 ? 0 : hit.value().equals(STRONG) ? 2 : 1;
                seen |= bit;
            }
            inWord = letter;
        }
        return count == 0 ? NONE : new Appeals(count, points);
    }

    /** One of 64 for a phrase: that two share theirs costs a point at most. */
    private static long bit(String text, Lexicon.Hit hit) {
        int hash = 0;
        for (int i = hit.start(); i < hit.end(); i++) {
            hash = 31 * hash + Fold.fold(text.charAt(i));
        }
        return 1L << hash;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** How many different ones: two for each that is an appeal by itself, one for words that also stand in texts. */
    int points() {
        return points;
    }
}
