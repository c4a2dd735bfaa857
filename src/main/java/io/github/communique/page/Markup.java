package io.github.communique.page;

import java.util.Locale;
import java.util.Set;

/** Tells markup from plain text by its content. */
final class Markup {

    /** How far a look goes. */
    private static final int WINDOW = 64 * 1024;

    private static final Set<String> TELLING = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "div",
            "p",
            "table",
            "h1",
            "h2",
            "h3",
            "article",
            "span",
            "br",
            "ul",
            "li",
            "section",
            "main",
            "link",
            "script",
            "style",
            "document");

    private Markup() {}

    static boolean looksLikeHtml(String text) {
        int start = 0;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '\uFEFF')) {
            start++;
        }
        boolean opens = text.startsWith("<", start);
        int window = Math.min(text.length(), WINDOW);
        int tags = 0;
        for (int at = text.indexOf('<', start); at >= 0 && at < window; at = text.indexOf('<', at + 1)) {
            if (isTellingTag(text, at + 1)) {
                tags++;
                if (opens || tags >= 5) {
                    return true;
                }
            }
        }
        return opens && (text.startsWith("<!", start) || text.startsWith("<?xml", start));
    }

    private static boolean isTellingTag(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 10 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == at || end == text.length()) {
            return false;
        }
        char after = text.charAt(end);
        return (after == '>' || after == '/' || Character.isWhitespace(after))
                && TELLING.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }
}
