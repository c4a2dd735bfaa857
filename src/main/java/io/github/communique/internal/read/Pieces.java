package io.github.communique.internal.read;

import java.io.Reader;
import java.util.Arrays;

/** A text less what was left out of it, read without a copy. */
final class Pieces extends Reader {

    private final String text;
    /** The starts and ends of what is left out, in order. */
    private int[] gaps = new int[256];

    private int count;
    private int gap;
    private int at;

    Pieces(String text) {
        this.text = text;
    }

    /** Leaves out a range behind all ranges left out before. */
    void leaveOut(int from, int to) {
        if (from >= to) {
            return;
        }
        if (count > 0 && gaps[count - 1] >= from) {
            gaps[count - 1] = to;
            return;
        }
        if (count == gaps.length) {
            gaps = Arrays.copyOf(gaps, count * 2);
        }
        gaps[count++] = from;
        gaps[count++] = to;
    }

    /** A place to go back to. */
    int mark() {
        return count;
    }

    /** Takes back what was left out since a mark. */
    void goBack(int mark) {
        count = mark;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int filled = 0;
        while (filled < length) {
            int stop = gap < count ? gaps[gap] : text.length();
            int n = Math.min(length - filled, stop - at);
            text.getChars(at, at + n, buffer, offset + filled);
            at += n;
            filled += n;
            if (at == stop) {
                if (gap >= count) {
                    break;
                }
                at = gaps[gap + 1];
                gap += 2;
            }
        }
        return filled == 0 && length > 0 ? -1 : filled;
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        StringBuilder whole = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < count; i += 2) {
            whole.append(text, from, gaps[i]);
            from = gaps[i + 1];
        }
        return whole.append(text, from, text.length()).toString();
    }
}
