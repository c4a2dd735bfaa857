package io.github.communique.internal.read;

import io.github.communique.internal.trace.Trace;

/**
 * The SGML envelope that stock exchange filings put around a page: {@code <DOCUMENT><TYPE>EX-99.1 ... <TEXT>}. Its fields have no end tags, so an
 * HTML parser would take them for text of the page.
 */
final class FilingWrapper {

    private static final int LOOK = 4096;

    private FilingWrapper() {}

    static String unwrap(String markup, Trace trace) {
        int start = 0;
        while (start < markup.length()
                && (Character.isWhitespace(markup.charAt(start)) || markup.charAt(start) == '\uFEFF')) {
            start++;
        }
        int type = start + "<document>".length();
        while (type < markup.length() && Character.isWhitespace(markup.charAt(type))) {
            type++;
        }
        if (!opens(markup, start, "<document>") || !opens(markup, type, "<type>")) {
            return markup;
        }
        int end = Math.min(markup.length(), type + LOOK);
        for (int at = markup.indexOf('<', type); at >= 0 && at < end; at = markup.indexOf('<', at + 1)) {
            if (opens(markup, at, "<text>")) {
                trace.note("read", "left out the envelope of a filing before <text>");
                return markup.substring(at + "<text>".length());
            }
        }
        return markup;
    }

    private static boolean opens(String markup, int at, String tag) {
        return markup.regionMatches(true, at, tag, 0, tag.length());
    }
}
