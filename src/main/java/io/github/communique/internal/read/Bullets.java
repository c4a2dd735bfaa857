package io.github.communique.internal.read;

import io.github.communique.language.Fold;

/** Bullets typed as characters at the start of a block. */
final class Bullets {

    private static final String MARKS =
            "\u2022\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25E6\u2023\u2219\u00B7\u25BA\u25B6\u27A2\u2713\u2714\uF0B7\uF0A7\uF0D8";

    private Bullets() {}

    /** The length of the bullet and the space behind it, 0 where there is none or nothing but it. */
    static int length(String text) {
        if (text.length() < 3 || MARKS.indexOf(text.charAt(0)) < 0 || !Fold.isSpace(text.charAt(1))) {
            return 0;
        }
        return Fold.isSpace(text.charAt(2)) ? 0 : 2;
    }
}
