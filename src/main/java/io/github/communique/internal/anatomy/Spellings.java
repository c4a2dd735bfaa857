package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;

/** Two spellings of the same words: one printed in two lines or elements, one in one line with a mark or space between them. */
final class Spellings {

    private static final String MARKS = ":|–—-?!.";

    private Spellings() {}

    /** Whether a spelling parts words that the printed one does not part, or only by a space; both have the same letters. */
    static boolean partsMore(String printed, String spelling) {
        int p = nextLetter(printed, 0);
        int s = nextLetter(spelling, 0);
        while (p < printed.length() && s < spelling.length()) {
            int printedEnd = nextLetter(printed, p + 1);
            int spellingEnd = nextLetter(spelling, s + 1);
            boolean inside = printedEnd < printed.length() && spellingEnd < spelling.length();
            boolean gap = spellingEnd > s + 1;
            if (inside && gap && isMore(printed.substring(p + 1, printedEnd), spelling.substring(s + 1, spellingEnd))) {
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

    private static boolean hasSpace(String gap) {
        return gap.chars().anyMatch(c -> Fold.isSpace((char) c));
    }

    /** What stands between two letters: nothing in print where the spelling has a space, or a space where it has a mark. */
    private static boolean isMore(String printed, String spelling) {
        if (printed.isEmpty()) {
            return hasSpace(spelling);
        }
        boolean mark = !spelling.isEmpty() && MARKS.indexOf(spelling.charAt(0)) >= 0 && hasSpace(spelling);
        return mark && Fold.isSpace(printed.charAt(0)) && !isDash(printed);
    }

    private static boolean isDash(String gap) {
        return gap.chars().anyMatch(c -> "–—-".indexOf(c) >= 0);
    }
}
