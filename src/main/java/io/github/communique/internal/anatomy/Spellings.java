package io.github.communique.internal.anatomy;

/** Two spellings of the same words: one printed in two lines, one in one line with a mark between them. */
final class Spellings {

    private static final String MARKS = ":|–—-?!.";

    private Spellings() {}

    /** Whether a spelling has a mark where the printed one has only a space; both have the same letters. */
    static boolean hasMarkFor(String printed, String spelling) {
        int p = nextLetter(printed, 0);
        int s = nextLetter(spelling, 0);
        while (p < printed.length() && s < spelling.length()) {
            int printedEnd = nextLetter(printed, p + 1);
            int spellingEnd = nextLetter(spelling, s + 1);
            boolean inside = printedEnd < printed.length() && spellingEnd < spelling.length();
            if (inside && isLoose(printed, p + 1, printedEnd) && holdsMark(spelling, s + 1, spellingEnd)) {
                return true;
            }
            p = printedEnd;
            s = spellingEnd;
        }
        return false;
    }

    private static int nextLetter(String text, int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** White space, perhaps with a quotation mark, or a mark that stands apart from the word before it. */
    private static boolean isLoose(String text, int from, int to) {
        return from < to
                && Character.isWhitespace(text.charAt(from))
                && !text.substring(from, to).contains("–")
                && !text.substring(from, to).contains("- ");
    }

    private static boolean holdsMark(String text, int from, int to) {
        return from < to && MARKS.indexOf(text.charAt(from)) >= 0;
    }
}
