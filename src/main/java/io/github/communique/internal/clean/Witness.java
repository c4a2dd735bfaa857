package io.github.communique.internal.clean;

import io.github.communique.page.Metadata;

/**
 * The text of the article as the page's metadata give it. It is often cut, stale or another text, so it is asked and never taken. The hashes of all
 * runs of a few letters are kept: a question costs the same whatever the length of the text.
 */
final class Witness {

    private static final int ENOUGH = 200;
    private static final int RUN = 20;
    private static final int BASE = 31;
    /** {@link #BASE} to the power of {@link #RUN}, modulo 2 to the power of 32. */
    private static final int LEAVING = power();

    private static final int SPREAD = 0x9E3779B1;
    /** Only letters made up for it need more; what they push out is not missed. */
    private static final int MOST_STEPS = 256;

    /** Open addressing: the length is a power of two, 0 is a free slot. */
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
        Witness witness = new Witness(new int[Integer.highestOneBit(letters.length()) * 4]);
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = hash * BASE + letters.charAt(i) - (i < RUN ? 0 : LEAVING * letters.charAt(i - RUN));
            if (i >= RUN - 1) {
                witness.runs[witness.slot(hash)] = hash;
            }
        }
        return witness;
    }

    /** Where a hash stands, or the free slot where it would. */
    private int slot(int hash) {
        int slot = (hash * SPREAD) >>> Integer.numberOfLeadingZeros(runs.length - 1);
        for (int step = 0; step < MOST_STEPS && runs[slot] != 0 && runs[slot] != hash; step++) {
            slot = (slot + 1) & (runs.length - 1);
        }
        return slot;
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
        return runs[slot(hash)] == hash ? 2 : -2;
    }
}
