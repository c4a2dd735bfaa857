package io.github.communique.internal.anatomy;

/** Footnotes behind a text. */
final class Footnotes {

    private Footnotes() {}

    /** {@code [1] }, {@code (1) }, {@code ¹ }. */
    static boolean opensWithMark(String text) {
        if (text.length() < 4) {
            return false;
        }
        char first = text.charAt(0);
        if ("¹²³⁴⁵⁶⁷⁸⁹".indexOf(first) >= 0) {
            return true;
        }
        int close = first == '[' ? text.indexOf(']') : first == '(' ? text.indexOf(')') : -1;
        return close > 1 && close <= 3 && text.substring(1, close).chars().allMatch(Character::isDigit);
    }
}
