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
        tell(text, start, limit, inAttribute, new Text.Pieces() {
            @Override
            public void verbatim(String source, int from, int to) {
                out.append(source, from, to);
            }

            @Override
            public void reference(String value, int from, int to) {
                out.append(value);
            }
        });
        return out.toString();
    }

    /** Tells what a range is made of: pieces that stand as they are, and references resolved. */
    static void tell(String text, int start, int limit, boolean inAttribute, Text.Pieces pieces) {
        int told = start;
        int from = start;
        for (int at = text.indexOf('&', from); at >= 0 && at < limit; at = text.indexOf('&', from)) {
            int end = end(text, at + 1, Math.min(limit, at + LONGEST));
            char next = end < limit ? text.charAt(end) : 0;
            if (end < at + SHORTEST || (inAttribute && next == '=' && text.charAt(at + 1) != '#')) {
                from = at + 1;
                continue;
            }
            pieces.verbatim(text, told, at);
            String known = next == ';' ? known(text, at + 1, end) : "";
            if (!known.isEmpty()) {
                from = end + 1;
                pieces.reference(known, at, from);
            } else {
                // What stands behind decides too: a semicolon, in attributes a letter or digit.
                from = end == limit || next == '&' ? end : end + 1;
                pieces.reference(Parser.unescapeEntities(text.substring(at, from), inAttribute), at, from);
            }
            told = from;
        }
        pieces.verbatim(text, told, limit);
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
