package io.github.communique.internal.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Tags that an editing system left in plain text. */
final class InlineMarkup {

    private static final Set<String> TAGS = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "br",
            "center",
            "cite",
            "code",
            "div",
            "em",
            "figure",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "li",
            "ol",
            "p",
            "q",
            "s",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "tr",
            "u",
            "ul");
    private static final int LONGEST_TAG = 2_000;

    private InlineMarkup() {}

    static boolean occursIn(String text, int from) {
        for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
            if (tagEnd(text, at, text.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first tag of a line opens a heading. */
    static boolean isHeading(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != '<') {
            at++;
        }
        return at < to
                && at + 3 < to
                && (text.charAt(at + 1) == 'h' || text.charAt(at + 1) == 'H')
                && Character.isDigit(text.charAt(at + 2))
                && text.substring(from, at).isBlank();
    }

    /** The line without its tags, entities resolved. */
    static String strip(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int i = 0;
        while (i < line.length()) {
            int end = line.charAt(i) == '<' ? tagEnd(line, i, line.length()) : -1;
            if (end > 0) {
                i = end;
            } else {
                out.append(line.charAt(i++));
            }
        }
        return out.indexOf("&") < 0 ? out.toString() : Parser.unescapeEntities(out.toString(), false);
    }

    /** The offset after the tag that starts here, or -1 where none does. */
    static int tagEnd(String text, int at, int limit) {
        int i = at + 1;
        if (i < limit && text.charAt(i) == '/') {
            i++;
        }
        int name = i;
        while (i < limit && i - name < 11 && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        if (i == name || i >= limit || !TAGS.contains(text.substring(name, i).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        int stop = Math.min(limit, at + LONGEST_TAG);
        while (i < stop && text.charAt(i) != '>' && text.charAt(i) != '<' && text.charAt(i) != '\n') {
            i++;
        }
        return i < stop && text.charAt(i) == '>' ? i + 1 : -1;
    }
}
