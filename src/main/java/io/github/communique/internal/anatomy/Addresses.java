package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;

/** Web addresses in text. */
final class Addresses {

    private Addresses() {}

    /** Whether a line is a web address with a label of a few words at most, or a sentence that ends in one. */
    static boolean pointsElsewhere(String text) {
        int at = text.indexOf("http");
        at = at < 0 ? text.indexOf("www.") : at;
        if (at < 0) {
            return false;
        }
        int end = at;
        while (end < text.length() && !Fold.isSpace(text.charAt(end))) {
            end++;
        }
        String rest = text.substring(end).strip();
        boolean oneSentence = text.indexOf(". ") < 0 && text.length() - (end - at) <= 300;
        return rest.length() <= 2 && oneSentence;
    }
}
