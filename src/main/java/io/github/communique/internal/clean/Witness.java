package io.github.communique.internal.clean;

import io.github.communique.page.Metadata;
import java.util.Arrays;

/**
 * The text of the article as the page's metadata give it. It is often cut, stale or another text, so it is asked and never taken. All runs of a few
 * letters are kept as sorted hashes: a question costs the same whatever the length of the text.
 */
final class Witness {

    private static final int ENOUGH = 200;
    private static final int RUN = 20;
    private static final int BASE = 31;
    /** {@link #BASE} to the power of {@link #RUN}, modulo 2 to the power of 32. */
    private static final int LEAVING = power();

    private final int[] runs;

    private Witness(int[] runs) {
        this.runs = runs;
    }

    private static int power() {
        int power = 1;
        for (int i = 0; i < RUN; i++) {
            power *= BASE;
        }
        return power;
    }

    static Witness of(Metadata metadata) {
        String letters = Titles.letters(metadata.get("jsonld.articleBody"));
        if (letters.length() < ENOUGH) {
            return new Witness(new int[0]);
        }
        int[] runs = new int[letters.length() - RUN + 1];
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = hash * BASE + letters.charAt(i) - (i < RUN ? 0 : LEAVING * letters.charAt(i - RUN));
            if (i >= RUN - 1) {
                runs[i - RUN + 1] = hash;
            }
        }
        Arrays.sort(runs);
        return new Witness(runs);
    }

    /** 2 where the witness holds the beginning of the text, -2 where it does not, 0 where there is none or the text is too short to be sure. */
    int says(String text) {
        if (runs.length == 0) {
            return 0;
        }
        String letters = Titles.letters(text.substring(0, Math.min(text.length(), 2 * RUN)));
        if (letters.length() < RUN) {
            return 0;
        }
        int hash = 0;
        for (int i = 0; i < RUN; i++) {
            hash = hash * BASE + letters.charAt(i);
        }
        return Arrays.binarySearch(runs, hash) >= 0 ? 2 : -2;
    }
}
