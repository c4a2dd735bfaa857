package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;
import io.github.communique.page.Block;

/** What a text looks like, whatever its language. */
final class Shape {

    private static final int LONG = 260;
    private static final int SENTENCE = 50;
    private static final String CLOSERS = "\"”’'»)]“*」』）";
    private static final int MARK = 24;

    private Shape() {}

    /** Running text: long, or at least a full sentence. */
    static boolean isProse(Block block) {
        return isProse(block.text());
    }

    static boolean isProse(String text) {
        return text.length() >= SENTENCE / 2
                && text.length() >= (Fold.isIdeograph(text.charAt(text.length() / 2)) ? SENTENCE / 2 : SENTENCE)
                && (text.length() >= LONG || endsSentence(text) || holdsSentence(text))
                && words(text, 8) >= 8;
    }

    /** Whether a sentence ends inside a text and another one begins. */
    private static boolean holdsSentence(String text) {
        if (text.length() < LONG / 2) {
            return false;
        }
        for (int i = SENTENCE / 2; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?')
                    && Fold.isSpace(text.charAt(i + 1))
                    && Character.isUpperCase(text.charAt(i + 2))
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i - 3))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text ends in a question or exclamation mark. */
    static boolean callsOut(String text) {
        return "?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** How many sentences a text has: stops with a space and a capital behind them, and the last. */
    static int sentences(String text) {
        int sentences = 1;
        for (int i = 1; i + 2 < text.length(); i++) {
            sentences += ".!?".indexOf(text.charAt(i)) >= 0
                            && Fold.isSpace(text.charAt(i + 1))
                            && Character.isUpperCase(text.charAt(i + 2))
                    ? 1
                    : 0;
        }
        return sentences;
    }

    /** "Home > News > Press releases". */
    static boolean isBreadcrumb(String text) {
        int arrows = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            arrows += (c == '>' || c == '»' || c == '›' || c == '→')
                            && Fold.isSpace(text.charAt(i - 1))
                            && Fold.isSpace(text.charAt(i + 1))
                    ? 1
                    : 0;
        }
        return arrows >= 2 || (arrows == 1 && words(text) <= 5);
    }

    /** A house number and a postal code: two numbers of which one has four to six digits and is no year. */
    static boolean isPostalAddress(String text) {
        int numbers = 0;
        boolean postal = false;
        for (int i = 0; i < text.length(); i++) {
            int end = i;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                numbers++;
                boolean year = end - i == 4 && (text.startsWith("19", i) || text.startsWith("20", i));
                boolean grouped = end < text.length() && ",.:/%".indexOf(text.charAt(end)) >= 0;
                postal |= end - i >= 4 && end - i <= 6 && !year && !grouped;
                i = end;
            }
        }
        return numbers >= 2 && postal && text.length() <= 120 && !endsSentence(text);
    }

    /** Words between spaces; of ideographs, which have none, two count as a word. */
    static int words(String text) {
        return words(text, Integer.MAX_VALUE);
    }

    /** The number of words, counted up to what is enough. */
    private static int words(String text, int enough) {
        int words = 0;
        int ideographs = 0;
        boolean in = false;
        for (int i = 0; i < text.length() && words + ideographs / 2 < enough; i++) {
            char c = text.charAt(i);
            boolean space = Fold.isSpace(c);
            words += !space && !in ? 1 : 0;
            in = !space;
            ideographs += Fold.isIdeograph(c) ? 1 : 0;
        }
        return words + ideographs / 2;
    }

    static boolean endsSentence(String text) {
        int i = text.length();
        while (i > 0 && (CLOSERS.indexOf(text.charAt(i - 1)) >= 0 || Fold.isSpace(text.charAt(i - 1)))) {
            i--;
        }
        return i > 0 && ".!?…。！？".indexOf(text.charAt(i - 1)) >= 0;
    }

    /** A line of signs and at most a number: {@code ###}, {@code * * *}, {@code - 30 -}, {@code _____}. */
    static boolean isMark(String text) {
        if (text.length() > MARK && !isRule(text)) {
            return false;
        }
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '#' || c == '*' || c == '-' || c == '_' || c == '=' || c == '~' || c == '–' || c == '—' || c == '•'
                    || c == '.') {
                signs++;
            } else if (!Fold.isSpace(c) && (c != '3' && c != '0')) {
                return false;
            }
        }
        return signs >= 2 && (signs >= 3 || text.contains("30"));
    }

    /** A long line of one sign. */
    private static boolean isRule(String text) {
        char first = text.charAt(0);
        int i = 0;
        while (i < text.length() && (text.charAt(i) == first || text.charAt(i) == ' ')) {
            i++;
        }
        return i == text.length() && !Character.isLetterOrDigit(first);
    }

    static boolean hasLetters(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i < text.length();
    }

    /** Words in capitals only, or in capitals and small words. */
    static boolean isCapitals(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper >= 6 && lower * 8 <= upper;
    }
}
