package io.github.communique.internal.clean;

import io.github.communique.language.Entry;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Words by which a site speaks of itself, of its authors and to its readers ("this article", "sign up", "is a reporter"), wherever they stand, in every
 * language at once. They are no verdict: a text may speak of newsletters. The model weighs them with the place of the block.
 */
final class Appeals {

    /** Of a long paragraph only the beginning is looked at: appeals are short. */
    private static final int BEGINNING = 400;

    private final Lexicon words;

    Appeals() {
        List<Entry> entries = new ArrayList<>();
        for (LanguagePack pack : LanguagePack.all()) {
            entries.addAll(pack.entries("clean.appeals"));
        }
        words = Lexicon.of(entries);
    }

    /** How many of them stand in a text. */
    int count(String text) {
        int count = 0;
        boolean inWord = false;
        int end = Math.min(text.length(), BEGINNING);
        for (int i = 0; i < end; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            count += letter && !inWord && words.at(text, i) != null ? 1 : 0;
            inWord = letter;
        }
        return count;
    }
}
