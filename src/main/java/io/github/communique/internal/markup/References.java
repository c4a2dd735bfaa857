package io.github.communique.internal.markup;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Character references. Those that are written as they should be are resolved here, all others as jsoup resolves them. */
final class References {

    private static final int LONGEST = 32;
    /** The ampersand and two more. */
    private static final int SHORTEST = 3;

    private References() {}

    /** A range of a text with its references resolved; in attributes the rules are stricter. */
    static String resolve(String text, int start, int limit, boolean inAttribute) {
        StringBuilder out = new StringBuilder(limit - start);
        int from = start;
        for (int at = text.indexOf('&', from); at >= 0 && at < limit; at = text.indexOf('&', from)) {
            out.append(text, from, at);
            int end = end(text, at + 1, Math.min(limit, at + LONGEST));
            char next = end < limit ? text.charAt(end) : 0;
            if (end < at + SHORTEST || (inAttribute && next == '=' && text.charAt(at + 1) != '#')) {
                out.append('&');
                from = at + 1;
                continue;
            }
            String known = next == ';' ? known(text, at + 1, end) : "";
            if (!known.isEmpty()) {
                out.append(known);
                from = end + 1;
            } else {
                // What stands behind decides too: a semicolon, in attributes a letter or digit.
                from = end == limit || next == '&' ? end : end + 1;
                out.append(Parser.unescapeEntities(text.substring(at, from), inAttribute));
            }
        }
        return out.append(text, from, limit).toString();
    }

    /** The end of the letters, digits and number sign that may be a reference. */
    private static int end(String text, int from, int limit) {
        int i = from < limit && text.charAt(from) == '#' ? from + 1 : from;
        while (i < limit && isWordLike(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isWordLike(char c) {
        return Chars.isLetter(c) || (c >= '0' && c <= '9');
    }

    /** What a reference stands for, or nothing where that takes a second look. */
    private static String known(String text, int from, int to) {
        if (from < to && text.charAt(from) == '#') {
            return number(text, from + 1, to);
        }
        if (text.startsWith("amp;", from)) {
            return "&";
        }
        if (text.startsWith("nbsp;", from)) {
            return "\u00A0";
        }
        String name = text.substring(from, to);
        return Entities.isNamedEntity(name) ? Entities.getByName(name) : "";
    }

    private static String number(String text, int from, int to) {
        boolean hexadecimal = from < to && (text.charAt(from) | 0x20) == 'x';
        int code = 0;
        for (int i = hexadecimal ? from + 1 : from; i < to && code <= Character.MAX_CODE_POINT; i++) {
            int digit = Character.digit(text.charAt(i), hexadecimal ? 16 : 10);
            if (digit < 0) {
                return "";
            }
            code = code * (hexadecimal ? 16 : 10) + digit;
        }
        // Signs of an old charset have numbers of their own.
        boolean plain = code > 0 && code <= Character.MAX_CODE_POINT && (code < 0x80 || code > 0x9F);
        return plain ? Character.toString(code) : "";
    }
}
