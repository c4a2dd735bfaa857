package io.github.communique.internal.quote;

import io.github.communique.language.Fold;

/** Skips what stands between words. */
final class Gaps {

    private Gaps() {}

    static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Fold.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Goes back from an offset over white space, to {@code least} at most. */
    static int skipSpaceBack(String text, int from, int least) {
        int at = from;
        while (at > least && Fold.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static int skipPunctuation(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    static boolean isFullStop(char c) {
        return c == '.' || c == '…';
    }

    static boolean isStop(char c) {
        return isFullStop(c) || c == '!' || c == '?';
    }
}
