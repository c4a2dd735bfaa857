package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;

/** The marks, lines and sentences in which contacts stand. */
final class ContactText {

    /** A sentence that announces a contact is not longer. */
    private static final int LONGEST_SENTENCE = 300;

    private static final int LONGEST_REMARK = 40;

    private ContactText() {}

    /** No numbers, no label and no end of a sentence. */
    static boolean isPlain(String text, int to) {
        for (int i = 0; i < to; i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' && wordLength(text, i) > 4;
            if (stop || Character.isDigit(c) || isColon(text, i) || "!?@".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isEndMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() >= 3;
    }

    /** A word that begins a line, or a capitalised one. */
    static boolean startsWord(char before, char c) {
        return before == '\n'
                || ((Fold.isSpace(before) || before == '(') && Character.isLetter(c) && !Character.isLowerCase(c));
    }

    static boolean isColon(String text, int i) {
        return i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '\uFF1A');
    }

    static boolean isName(String text, int i) {
        return Character.isUpperCase(text.charAt(i));
    }

    /** The end of the sentence or line: behind its closing mark, or at the line end. */
    static int sentenceEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_SENTENCE);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '\n' || isSentenceEnd(text, i)) {
                return text.charAt(i) == '\n' ? i : i + 1;
            }
        }
        return limit;
    }

    /** A closing mark with a capital behind it; a full stop after a word of up to three letters may abbreviate. */
    static boolean isSentenceEnd(String text, int i) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        boolean capital =
                i + 2 < text.length() && Fold.isSpace(text.charAt(i + 1)) && Character.isUpperCase(text.charAt(i + 2));
        return capital && !(c == '.' && wordLength(text, i) <= 3);
    }

    static boolean endsSentence(String text, int end) {
        int last = end - 1;
        if (last < 0) {
            return false;
        }
        char c = text.charAt(last);
        return c == '!'
                || c == '?'
                || c == '\u2026'
                || c == '\u00BB'
                || c == '\u201D'
                || (c == '.' && wordLength(text, last) > 4);
    }

    static int wordLength(String text, int end) {
        int start = end;
        while (start > 0 && end - start < 5 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    /** Whether nothing but a bullet stands before. */
    static boolean isLineStart(String text, int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) != '\n') {
            i--;
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The line end, looked for no further than a label line may be long. */
    static int labelLineEnd(String text, int from, int longest) {
        int limit = Math.min(text.length(), from + longest + 1);
        int end = from;
        while (end < limit && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    static int skipSigns(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Behind "(media only)". */
    static int skipRemark(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '(') {
            return from;
        }
        int close = from + 1;
        while (close < text.length() && close - from < LONGEST_REMARK && Character.isLetter(text.charAt(close))
                || close < text.length() && text.charAt(close) == ' ') {
            close++;
        }
        return close < text.length() && text.charAt(close) == ')' ? skipBlanks(text, close + 1) : from;
    }

    static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && Fold.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
