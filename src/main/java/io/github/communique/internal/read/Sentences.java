package io.github.communique.internal.read;

/** How lines end and begin. */
final class Sentences {

    private static final String CLOSERS = "\"”’'»)]“* \u00A0\u202F";

    /** More closing marks in a row are no end of a sentence. */
    private static final int MOST_CLOSERS = 20;

    private Sentences() {}

    /** Whether a text ends a sentence: a full stop, question or exclamation mark, ellipsis or colon, closing marks behind it or not. */
    static boolean ends(CharSequence text) {
        int i = text.length();
        int stop = Math.max(0, i - MOST_CLOSERS);
        while (i > stop && CLOSERS.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i > 0 && ".!?…:;".indexOf(text.charAt(i - 1)) >= 0;
    }

    /** Whether a text stops where a sentence must go on: a comma, a dash or an open bracket. */
    static boolean breaksOff(CharSequence text) {
        int i = text.length();
        int stop = Math.max(0, i - MOST_CLOSERS);
        while (i > stop && "\"”» \u00A0".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i > 0 && ",–—([«“/&".indexOf(text.charAt(text.length() - 1)) >= 0
                || (i > 0 && i < text.length() && text.charAt(i - 1) == ',');
    }

    /** Whether a text begins with punctuation that belongs to what stands before it. */
    static boolean continuesWithMark(String text) {
        char c = text.charAt(0);
        if (",.;:!?)]»”%".indexOf(c) >= 0) {
            return !text.startsWith("...") && !text.startsWith(":-");
        }
        return (c == '’' || c == '\'')
                && text.length() > 1
                && Character.isLowerCase(text.charAt(1))
                && (text.length() == 2 || !Character.isLetter(text.charAt(2)));
    }
}
