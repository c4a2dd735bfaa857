package io.github.communique.internal.read;

import java.util.Locale;
import org.jsoup.parser.Parser;

/** A text that may hold markup, made plain: tags left out, blocks on lines of their own, entities resolved. */
final class PlainText {

    /** Longer texts are cut. */
    private static final int MAX_CHARS = 200_000;

    private static final int LONGEST_NAME = 12;

    private PlainText() {}

    static String of(String text) {
        String cut = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
        boolean escaped = cut.indexOf('<') < 0 && cut.contains("&lt;");
        String markup = escaped ? Parser.unescapeEntities(cut, false) : cut;
        String plain = markup.indexOf('<') < 0 ? markup : withoutTags(markup);
        return (plain.indexOf('&') < 0 ? plain : Parser.unescapeEntities(plain, false)).strip();
    }

    private static String withoutTags(String markup) {
        StringBuilder out = new StringBuilder(markup.length());
        int from = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            int name = at + 1 < markup.length() && markup.charAt(at + 1) == '/' ? at + 2 : at + 1;
            int nameEnd = nameEnd(markup, name);
            int end = nameEnd == name ? -1 : markup.indexOf('>', nameEnd);
            if (nameEnd == name) {
                continue;
            }
            if (end < 0) {
                break;
            }
            out.append(markup, from, at);
            if (parts(markup.substring(name, nameEnd))) {
                out.append('\n');
            }
            from = end + 1;
            at = end;
        }
        return out.append(markup, from, markup.length()).toString();
    }

    private static int nameEnd(String markup, int from) {
        int i = from;
        while (i < markup.length()
                && i - from < LONGEST_NAME
                && (markup.charAt(i) | 0x20) >= 'a'
                && (markup.charAt(i) | 0x20) <= 'z') {
            i++;
        }
        // The digit of a heading.
        return i > from && i < markup.length() && Character.isDigit(markup.charAt(i)) ? i + 1 : i;
    }

    private static boolean parts(String tag) {
        return (Traits.of(tag.toLowerCase(Locale.ROOT)) & (Traits.IS_BLOCK | Traits.IS_LINE_BREAK)) != 0;
    }
}
