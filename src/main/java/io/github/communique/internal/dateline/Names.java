package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;

/** Steps over a name: words with a capital and the particles between them. */
final class Names {

    private static final int MAX_WORDS = 7;
    private static final int LONGEST_ABBREVIATION = 5;

    private Names() {}

    /** One past the name that starts at an offset; the offset itself where none starts there. */
    static int end(String text, int start, DatelineWords words) {
        int end = start;
        int at = start;
        for (int count = 0; count < MAX_WORDS && at < text.length(); count++) {
            Lexicon.Hit particle = count == 0 ? null : words.particles().at(text, at);
            if (count > 0 && startsDate(text, at, words)) {
                break;
            }
            if (isCapital(text.charAt(at)) || (count == 0 && hasArticleGlued(text, at))) {
                end = wordEnd(text, count == 0 && isApostrophe(text.charAt(at)) ? at + 1 : at);
                at = end;
            } else if (particle != null) {
                at = particle.end();
            } else {
                break;
            }
            if (at >= text.length() || text.charAt(at) == '\n') {
                break;
            }
            boolean glued = at > 0 && "'’".indexOf(text.charAt(at - 1)) >= 0;
            if (!glued && !Fold.isSpace(text.charAt(at))) {
                break;
            }
            while (at < text.length() && text.charAt(at) != '\n' && Fold.isSpace(text.charAt(at))) {
                at++;
            }
        }
        return end;
    }

    private static boolean startsDate(String text, int at, DatelineWords words) {
        DateMatch date = words.dates().at(text, at);
        return date != null && date.hasDay();
    }

    /** {@code 's-Hertogenbosch}. */
    private static boolean hasArticleGlued(String text, int at) {
        return at + 3 < text.length()
                && isApostrophe(text.charAt(at))
                && Character.isLowerCase(text.charAt(at + 1))
                && text.charAt(at + 2) == '-'
                && isCapital(text.charAt(at + 3));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    /** Scripts without case have no small letters. */
    static boolean isCapital(char c) {
        return Character.isLetter(c) && !Character.isLowerCase(c);
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inner = i > start && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || (inner && "-'’‐‑".indexOf(c) >= 0)) {
                i++;
            } else if (c == '.' && isAbbreviation(text, start, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether a full stop belongs to the word before it: {@code St. Louis}, {@code N.J.}, {@code Calif. -}. */
    private static boolean isAbbreviation(String text, int start, int dot) {
        int letters = 0;
        while (dot - letters > start && Character.isLetter(text.charAt(dot - letters - 1))) {
            letters++;
        }
        if (letters == 0 || letters > LONGEST_ABBREVIATION) {
            return false;
        }
        int next = dot + 1;
        if (next < text.length() && Character.isLetter(text.charAt(next))) {
            return letters <= 2;
        }
        while (next < text.length() && text.charAt(next) != '\n' && Fold.isSpace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return false;
        }
        char c = text.charAt(next);
        boolean dashAtOnce = next == dot + 1 && c == '-';
        return (isCapital(c) && letters <= 3) || (",()/–—-\n".indexOf(c) >= 0 && !dashAtOnce);
    }
}
