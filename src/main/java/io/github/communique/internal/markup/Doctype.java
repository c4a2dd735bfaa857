package io.github.communique.internal.markup;

/** Whether a page announces itself as HTML in a form without errors. In other pages tables do not end paragraphs. */
final class Doctype {

    private Doctype() {}

    /** Whether a declaration between two offsets, {@code >} at its end, is one. */
    static boolean isStandard(String source, int from, int to) {
        int name = Chars.skipSpace(source, from + "doctype".length(), to);
        int i = Chars.skipSpace(source, name + "html".length(), to);
        if (!source.regionMatches(true, name, "html", 0, "html".length())) {
            return false;
        }
        if (i < to && source.charAt(i) == '>') {
            return true;
        }
        boolean known = i > name + "html".length()
                && (source.regionMatches(true, i, "public", 0, 6) || source.regionMatches(true, i, "system", 0, 6));
        return known && isQuoted(source, Chars.skipSpace(source, i + 6, to), to);
    }

    static boolean opens(String source, int at) {
        return source.regionMatches(true, at, "doctype", 0, "doctype".length());
    }

    private static boolean isQuoted(String source, int at, int to) {
        char quote = at < to ? source.charAt(at) : 0;
        int close = quote == '"' || quote == '\'' ? source.indexOf(quote, at + 1) : -1;
        return close > 0 && close < to;
    }
}
