package io.github.communique.internal.read;

import io.github.communique.internal.trace.Trace;

/**
 * The SGML envelope that stock exchange filings put around a page: {@code <DOCUMENT><TYPE>EX-99.1 ... <TEXT>}, in whole submissions behind a header. Its
 * fields have no end tags, so an HTML parser would take them for text of the page.
 */
final class FilingWrapper {

    private static final int LOOK = 16 * 1024;

    private FilingWrapper() {}

    static String unwrap(String markup, Trace trace) {
        int start = 0;
        while (start < markup.length()
                && (Character.isWhitespace(markup.charAt(start)) || markup.charAt(start) == '\uFEFF')) {
            start++;
        }
        int document = opens(markup, start, "<sec-document>") || opens(markup, start, "<submission>")
                ? find(markup, start, "<document>")
                : start;
        int type = document + "<document>".length();
        while (type < markup.length() && Character.isWhitespace(markup.charAt(type))) {
            type++;
        }
        if (document < 0 || !opens(markup, document, "<document>") || !opens(markup, type, "<type>")) {
            return markup;
        }
        int text = find(markup, type, "<text>");
        if (text < 0) {
            return markup;
        }
        trace.note("read", "left out the envelope of a filing before <text>");
        return markup.substring(text + "<text>".length());
    }

    /** The offset of a tag near a place, or -1. */
    private static int find(String markup, int from, String tag) {
        int end = Math.min(markup.length(), from + LOOK);
        for (int at = markup.indexOf('<', from); at >= 0 && at < end; at = markup.indexOf('<', at + 1)) {
            if (opens(markup, at, tag)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean opens(String markup, int at, String tag) {
        return markup.regionMatches(true, at, tag, 0, tag.length());
    }
}
