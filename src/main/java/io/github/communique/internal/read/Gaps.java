package io.github.communique.internal.read;

/**
 * Dumps that lost their line ends keep paragraphs apart by two or more spaces. A typist's two spaces after every sentence look alike, but then
 * hardly any sentence is followed by a single one.
 */
final class Gaps {

    private static final int LONG_LINE = 500;
    /** A text with more lines still has its line ends. */
    private static final int MOST_LINES = 6;

    private Gaps() {}

    /** Whether wide gaps separate paragraphs in this text. */
    static boolean separateParagraphs(String text, int from) {
        int wide = 0;
        int single = 0;
        int wideInLong = 0;
        int lineStart = from;
        int wideInLine = 0;
        int lines = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                wideInLong += i - lineStart >= LONG_LINE ? wideInLine : 0;
                lines += i > lineStart ? 1 : 0;
                lineStart = i + 1;
                wideInLine = 0;
            } else if (c == ' ' && i > from && i + 1 < text.length() && i > lineStart) {
                boolean gap = text.charAt(i + 1) == ' ';
                boolean sentence = endsSentence(text.charAt(i - 1));
                if (gap) {
                    wideInLine++;
                    wide += sentence ? 1 : 0;
                    while (i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                        i++;
                    }
                } else if (sentence && Character.isUpperCase(text.charAt(i + 1))) {
                    single++;
                }
            }
        }
        wideInLong += text.length() - lineStart >= LONG_LINE ? wideInLine : 0;
        boolean typist = wide >= 3 && single * 5 <= wide;
        return wideInLong >= 1 && lines <= MOST_LINES && !typist;
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == '”' || c == '"' || c == '»';
    }

    /** The end of the piece that starts at an offset: behind the next run of at least so many spaces, or the end of the line. */
    static int next(String text, int from, int end, int spaces) {
        int i = skipSpaces(text, from, end);
        while (i < end) {
            if (text.charAt(i) == ' ') {
                int after = skipSpaces(text, i, end);
                if (after - i >= spaces) {
                    return after;
                }
                i = after;
            } else {
                i++;
            }
        }
        return end;
    }

    private static int skipSpaces(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
