package io.github.communique.internal.quantity;

import io.github.communique.language.Fold;

/** Steps through running text: digits, words, gaps. Every step is bounded by the run it crosses. */
public final class Chars {

    private static final char FIRST_MARK = '\u0300';

    private Chars() {}

    /**
     * Whether a unit is one of the digits 0 to 9.
     *
     * @param text running text
     * @param at an offset, which may lie outside the text
     * @return true for an ASCII digit
     */
    public static boolean isDigit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /**
     * Whether a unit is a letter.
     *
     * @param text running text
     * @param at an offset, which may lie outside the text
     * @return true for a letter of any script
     */
    public static boolean isLetter(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    /**
     * Whether a unit is a capital letter.
     *
     * @param text running text
     * @param at an offset, which may lie outside the text
     * @return true for a letter in upper case
     */
    public static boolean isUpper(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    /**
     * Whether a word goes on at an offset.
     *
     * @param text running text
     * @param at an offset, which may lie outside the text
     * @return true for a letter or digit of any script
     */
    public static boolean isWord(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /**
     * Whether a certain unit stands at an offset.
     *
     * @param text running text
     * @param at an offset, which may lie outside the text
     * @param c the unit, folded
     * @return true if the unit at {@code at}, folded, is {@code c}
     */
    public static boolean is(CharSequence text, int at, char c) {
        return at >= 0 && at < text.length() && Fold.fold(text.charAt(at)) == c;
    }

    /**
     * The end of a run of digits.
     *
     * @param text running text
     * @param at where it starts
     * @return one past its last digit; {@code at} where no digit stands there
     */
    public static int digitsEnd(CharSequence text, int at) {
        int end = at;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    /**
     * The end of a word: letters, digits and hyphens between them; an apostrophe ends the word and belongs to it ("d'", "l'"), but for the
     * English genitive ("people's").
     *
     * @param text running text
     * @param at where it starts
     * @return one past its last unit; {@code at} where no word stands there
     */
    public static int wordEnd(CharSequence text, int at) {
        int end = lettersEnd(text, at);
        while (end > at && is(text, end, '-') && isWord(text, end + 1)) {
            end = lettersEnd(text, end + 1);
        }
        if (end > at && is(text, end, '\'') && isLetter(text, end + 1)) {
            boolean genitive = is(text, end + 1, 's') && !isWord(text, end + 2);
            return genitive ? end + 2 : end + 1;
        }
        return end;
    }

    /** Vowel signs and accents that stand behind their letter. */
    private static boolean isMark(CharSequence text, int at) {
        return at < text.length()
                && text.charAt(at) >= FIRST_MARK
                && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
    }

    private static int lettersEnd(CharSequence text, int at) {
        int end = at;
        while (isWord(text, end) || (end > at && isMark(text, end))) {
            end++;
        }
        return end;
    }

    /**
     * Crosses white space within a paragraph.
     *
     * @param text running text
     * @param at any offset
     * @return the offset of the next unit that is no white space, or {@code at} if a blank line lies between
     */
    public static int skipSpace(CharSequence text, int at) {
        int end = at;
        int lines = 0;
        while (end < text.length() && Fold.isSpace(text.charAt(end))) {
            if (text.charAt(end) == '\n' && ++lines > 1) {
                return at;
            }
            end++;
        }
        return end;
    }

    /**
     * Crosses white space backwards.
     *
     * @param text running text
     * @param at any offset
     * @return the least offset from which only white space lies before {@code at}; {@code at} if a blank line lies between
     */
    public static int skipSpaceBack(CharSequence text, int at) {
        int start = at;
        int lines = 0;
        while (start > 0 && Fold.isSpace(text.charAt(start - 1))) {
            if (text.charAt(start - 1) == '\n' && ++lines > 1) {
                return at;
            }
            start--;
        }
        return start;
    }

    /**
     * The start of the word that ends at an offset.
     *
     * @param text running text
     * @param end one past its last unit
     * @return the offset of its first unit; {@code end} where no word ends there
     */
    public static int wordStart(CharSequence text, int end) {
        int start = end;
        while (isWord(text, start - 1)
                || (isWord(text, start) && isWord(text, start - 2) && is(text, start - 1, '-'))) {
            start--;
        }
        return start;
    }
}
