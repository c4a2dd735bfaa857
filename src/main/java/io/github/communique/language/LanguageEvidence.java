package io.github.communique.language;

/** Counts how much of a text speaks for each language. Belongs to one call. */
final class LanguageEvidence {

    private static final double LETTER_WEIGHT = 0.5;
    private static final int LONGEST_WORD = 24;

    private final LanguageProfiles profiles = LanguageProfiles.get();
    private final double[] scores = new double[profiles.size()];
    private final int[] hits = new int[profiles.size()];
    private final char[] word = new char[LONGEST_WORD];
    private int words;

    /** Reads one stretch of the text, whole words assumed. */
    void read(CharSequence text, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            char c = Fold.fold(text.charAt(i));
            if (Character.isLetter(c)) {
                if (length < LONGEST_WORD) {
                    word[length] = c;
                }
                length++;
                count(profiles.ofLetter(c), LETTER_WEIGHT);
            } else {
                endWord(isInitial(text, i, length) ? 0 : length);
                length = 0;
            }
        }
        endWord(length);
    }

    /** The W. of a name is no word. */
    private static boolean isInitial(CharSequence text, int end, int length) {
        return length == 1 && text.charAt(end) == '.' && Character.isUpperCase(text.charAt(end - 1));
    }

    /** Words seen. */
    int words() {
        return words;
    }

    double score(int language) {
        return scores[language];
    }

    /** Frequent words of a language seen. */
    int hits(int language) {
        return hits[language];
    }

    private void endWord(int length) {
        if (length == 0) {
            return;
        }
        words++;
        if (length < LONGEST_WORD) {
            int[] languages = profiles.ofWord(new String(word, 0, length));
            count(languages, 1);
            for (int language : languages) {
                hits[language]++;
            }
        }
    }

    /** What many languages share tells less of each. */
    private void count(int[] languages, double weight) {
        for (int language : languages) {
            scores[language] += weight / languages.length;
        }
    }
}
