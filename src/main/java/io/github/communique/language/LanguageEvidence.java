package io.github.communique.language;

/** How much of a text speaks for each language. Belongs to one call. */
final class LanguageEvidence {

    private final Trigrams trigrams = Trigrams.get();
    private final Letters letters = trigrams.letters();
    private final long[] weights = trigrams.weights();
    private final TrigramSums sums = new TrigramSums();
    private int read;

    /** Reads a stretch of text, from the first word that begins in it. */
    void read(CharSequence text, int from, int to) {
        int first = Letters.GAP;
        int second = Letters.GAP;
        for (int i = wordFrom(text, from, to); i < to; i++) {
            byte next = letters.of(text.charAt(i));
            if (next == Letters.MARK) {
                continue;
            }
            count(first, second, next);
            first = second;
            second = next;
        }
        if (to == text.length()) {
            count(first, second, Letters.GAP);
        }
    }

    private int wordFrom(CharSequence text, int from, int to) {
        int i = from;
        while (i > 0 && i < to && letters.of(text.charAt(i - 1)) != Letters.GAP) {
            i++;
        }
        return i;
    }

    /** Each letter of the text is the middle of one trigram. */
    private void count(int first, int second, int third) {
        if (second != Letters.GAP && read < TrigramSums.MOST) {
            read++;
            int row = trigrams.row(Letters.key(first, second, third));
            if (row != Trigrams.NONE) {
                sums.add(weights, row);
            }
        }
    }

    /** Letters read. */
    int letters() {
        return read;
    }

    /** What speaks for each language, in the order of the profiles. */
    int[] scores() {
        return sums.of(trigrams.languages().size());
    }
}
