package io.github.communique.language;

/**
 * Sums of the weights that trigrams have for each language. A few rows are added byte by byte, then to sums of 16 bits, so that most additions do
 * for eight languages. Belongs to one call.
 */
final class TrigramSums {

    /** So many trigrams never overflow a sum. */
    static final int MOST = 0xFFFF / Trigrams.BASE;
    /** So many never overflow a byte. */
    private static final int FEW = 0xFF / Trigrams.BASE;

    private static final long EVEN_BYTES = 0x00FF_00FF_00FF_00FFL;

    private final long[] sums = new long[2 * Trigrams.WIDTH];
    private final long[] bytes = new long[Trigrams.WIDTH];
    private int inBytes;

    /** Adds a row of weights. */
    void add(long[] weights, int row) {
        for (int i = 0; i < Trigrams.WIDTH; i++) {
            bytes[i] += weights[row + i];
        }
        if (++inBytes == FEW) {
            carry();
        }
    }

    private void carry() {
        for (int i = 0; i < Trigrams.WIDTH; i++) {
            sums[2 * i] += bytes[i] & EVEN_BYTES;
            sums[2 * i + 1] += bytes[i] >>> Byte.SIZE & EVEN_BYTES;
            bytes[i] = 0;
        }
        inBytes = 0;
    }

    /** The sums, language by language. */
    int[] of(int languages) {
        carry();
        int[] all = new int[languages];
        for (int i = 0; i < languages; i++) {
            int lane = i % Trigrams.LANES;
            long four = sums[2 * (i / Trigrams.LANES) + lane % 2];
            all[i] = (int) (four >>> lane / 2 * Short.SIZE) & 0xFFFF;
        }
        return all;
    }
}
