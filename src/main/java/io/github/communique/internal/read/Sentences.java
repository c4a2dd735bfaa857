package io.github.communique.internal.read;

/** How lines end and begin. */
final class Sentences {

    private static final String CLOSERS = "\"”’'»)]“* \u00A0\u202F";

    /** More closing marks in a row are no end of a sentence. */
    private static final int MOST_CLOSERS = 20;

    private static final int LONGEST_SPEECH_VERB = 30;

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

    /** Whether a bracket opens behind the last word, so that the text must go on. */
    static boolean opensBracket(CharSequence text) {
        return text.length() > 1 && "([".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a short text is a quotation, a comma, and a word or two that say who speaks: a name must follow. */
    static boolean quotes(CharSequence text) {
        int i = text.length() - 1;
        int stop = Math.max(1, i - LONGEST_SPEECH_VERB);
        while (i > stop && text.charAt(i) != ',') {
            i--;
        }
        boolean comma = i >= 1 && i + 1 < text.length() && text.charAt(i) == ',';
        return comma && (isQuote(text.charAt(i - 1)) || isQuote(text.charAt(i + 1)));
    }

    private static boolean isQuote(char c) {
        return "”“»\"".indexOf(c) >= 0;
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
