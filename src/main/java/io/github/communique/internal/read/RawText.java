package io.github.communique.internal.read;

/** Where the content of elements ends in which tags are text. */
final class RawText {

    private static final long SPACES = (1L << ' ') | (1L << '\n') | (1L << '\t') | (1L << '\r') | (1L << '\f');

    private final String markup;

    RawText(String markup) {
        this.markup = markup;
    }

    /** The offset of the end tag, or -1 where there is none. */
    int end(int from, String name) {
        int at = markup.indexOf("</", from);
        while (at >= 0 && !isTag(at + 2, name)) {
            at = markup.indexOf("</", at + 2);
        }
        return at;
    }

    /** The offset of the end tag if it is the first tag of any kind, so that nobody can take the content for markup; else -1. */
    int plainEnd(int from, int nameFrom, int nameTo) {
        int at = markup.indexOf('<', from);
        int name = at + 2;
        int length = nameTo - nameFrom;
        boolean ends = at >= 0
                && name + length < markup.length()
                && markup.charAt(at + 1) == '/'
                && markup.regionMatches(true, name, markup, nameFrom, length)
                && endsName(markup.charAt(name + length));
        return ends ? at : -1;
    }

    /**
     * The offset of the end tag of a script. What follows {@code <!--} in a script is text up to {@code -->} where it opens another script, as old
     * pages that write scripts do.
     */
    int scriptEnd(int from) {
        boolean escaped = false;
        boolean twice = false;
        int i = from;
        while (true) {
            i = escaped ? nextInEscaped(i) : markup.indexOf('<', i);
            if (i < 0) {
                return -1;
            }
            if (markup.charAt(i) == '-') {
                boolean closes = markup.startsWith("-->", i);
                escaped = !closes;
                twice = twice && !closes;
                i += closes ? 3 : 1;
            } else if (markup.startsWith("</", i) && isTag(i + 2, "script")) {
                if (!twice) {
                    return i;
                }
                twice = false;
                i += 2;
            } else if (escaped && isTag(i + 1, "script")) {
                twice = true;
                i++;
            } else if (!escaped && markup.startsWith("<!--", i)) {
                escaped = true;
                i += 2;
            } else {
                i++;
            }
        }
    }

    private int nextInEscaped(int from) {
        for (int i = from; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '<' || c == '-') {
                return i;
            }
        }
        return -1;
    }

    /** Whether a comment ends in {@code --!>} before its regular end. */
    boolean endsBefore(int from, int end) {
        for (int i = from; i < end; i++) {
            if (markup.charAt(i) == '!' && markup.startsWith("--!>", i - 2)) {
                return true;
            }
        }
        return false;
    }

    boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(markup.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    int skipSpace(int from) {
        int i = from;
        while (i < markup.length() && isSpace(markup.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isTag(int at, String name) {
        int end = at + name.length();
        return end < markup.length()
                && endsName(markup.charAt(end))
                && markup.regionMatches(true, at, name, 0, name.length());
    }

    static boolean endsName(char c) {
        return isSpace(c) || c == '>' || c == '/';
    }

    static boolean isSpace(char c) {
        return c <= ' ' && ((SPACES >>> c) & 1) != 0;
    }
}
