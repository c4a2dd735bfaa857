package io.github.communique.internal.read;

import io.github.communique.language.Fold;

/** Cleans the characters of text: what readers cannot see goes, what they see stays. */
final class Characters {

    private Characters() {}

    /**
     * Drops control and zero-width characters, makes tabs spaces, collapses runs of white space to one space and strips the ends. A single no-break or
     * thin space stays what it is.
     */
    static String clean(String text) {
        int dirt = firstDirt(text);
        if (dirt == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, dirt);
        for (int i = dirt; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Fold.isSpace(c)) {
                if (out.length() == 0) {
                    continue;
                }
                char last = out.charAt(out.length() - 1);
                if (Fold.isSpace(last)) {
                    out.setCharAt(out.length() - 1, ' ');
                } else {
                    out.append(c < ' ' || c == '\u0085' ? ' ' : c);
                }
            } else if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (pair) {
                    out.append(c).append(text.charAt(++i));
                } else {
                    out.append('\uFFFD');
                }
            } else if (!isInvisible(c)) {
                out.append(c);
            }
        }
        int end = out.length();
        while (end > 0 && Fold.isSpace(out.charAt(end - 1))) {
            end--;
        }
        return out.substring(0, end);
    }

    /** Where the first unit stands that may not stay as it is; the end of nearly every text. */
    private static int firstDirt(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean before = space;
            space = Fold.isSpace(c);
            if (space && (before || c < ' ' || c == '\u0085') || Character.isSurrogate(c) || isInvisible(c)) {
                return i;
            }
        }
        return space ? Math.max(0, text.length() - 1) : text.length();
    }

    /** Control characters, soft hyphens, zero-width spaces and byte-order marks. */
    static boolean isInvisible(char c) {
        return c < ' '
                || (c >= '\u007F' && c <= '\u009F')
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u2060';
    }
}
