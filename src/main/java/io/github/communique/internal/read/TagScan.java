package io.github.communique.internal.read;

/** Finds the ends of tags by the rules of the HTML tokeniser, and leaves out attributes that nobody reads. */
final class TagScan {

    private final String markup;
    private final Pieces pieces;
    /** The hash of the name that was read last, of a tag or attribute. */
    private int hash;
    /** Whether it has characters that are not judged. */
    private boolean odd;

    private boolean selfClosing;
    private boolean telling;
    private boolean elsewhere;
    private boolean styled;
    /** Of repeated attributes the first counts. Some styles are left out and others not, so a tag with two stays as it is. */
    private boolean repeated;

    TagScan(String markup, Pieces pieces) {
        this.markup = markup;
        this.pieces = pieces;
    }

    /** Whether the last tag ended in a slash. */
    boolean selfClosing() {
        return selfClosing;
    }

    /** Whether the last tag may tell something of the page: a script of JSON-LD, a link to the canonical address, microdata. */
    boolean tells() {
        return telling;
    }

    /** Whether the last tag names a source of its content, so that it has none itself. */
    boolean isElsewhere() {
        return elsewhere;
    }

    /** The hash of the tag name that ended last, see {@link WordTable}. */
    int hash() {
        return hash;
    }

    /** The end of the name that starts at an offset, or -1 where the markup ends or no such tag can be told. */
    int nameEnd(int from) {
        return nameEnd(from, '>', 0);
    }

    /** The end of a name of which a first character, if any, has been read. */
    private int nameEnd(int from, char stop, int first) {
        int word = first;
        int length = markup.length();
        for (int i = from; i < length; i++) {
            char c = markup.charAt(i);
            if (c <= '>') {
                if (c == stop || RawText.endsName(c)) {
                    hash = word;
                    return i;
                }
                if (c == '<' || c == 0) {
                    return -1;
                }
            }
            odd |= c <= ' ' || c > '~';
            word = WordTable.hash(word, c);
        }
        return -1;
    }

    /** The offset behind a tag whose name ends at an offset, or -1 where it does not end or parsers may differ. */
    int end(int nameEnd, int kind) {
        int length = markup.length();
        int i = nameEnd;
        telling = false;
        styled = false;
        elsewhere = false;
        repeated = false;
        int mark = pieces.mark();
        while (true) {
            int gap = i;
            while (i < length && isSeparator(markup.charAt(i))) {
                i++;
            }
            if (i >= length || markup.charAt(i) == '<') {
                return -1;
            }
            if (markup.charAt(i) == '>') {
                selfClosing = i > gap && markup.charAt(i - 1) == '/';
                if (repeated) {
                    pieces.goBack(mark);
                }
                return i + 1;
            }
            int name = i;
            char first = markup.charAt(i);
            odd = first <= ' ' || first > '~';
            int named = nameEnd(i + 1, '=', WordTable.hash(0, first));
            if (named < 0) {
                return -1;
            }
            i = valueEnd(named);
            if (i < 0 || i >= length) {
                return -1;
            }
            judge(gap, name, named, i, kind);
        }
    }

    private static boolean isSeparator(char c) {
        return c == '/' || RawText.isSpace(c);
    }

    /** The offset behind the value of an attribute, the end of its name where it has none, or -1. */
    private int valueEnd(int named) {
        int i = skipSpace(named);
        if (i >= markup.length() || markup.charAt(i) != '=') {
            return named;
        }
        i = skipSpace(i + 1);
        if (i >= markup.length()) {
            return -1;
        }
        char c = markup.charAt(i);
        if (c == '"' || c == '\'') {
            int close = markup.indexOf(c, i + 1);
            return close < 0 ? -1 : close + 1;
        }
        while (i < markup.length() && c != '>' && !RawText.isSpace(c)) {
            if (c == 0) {
                return -1;
            }
            i++;
            c = i < markup.length() ? markup.charAt(i) : '>';
        }
        return i;
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < markup.length() && RawText.isSpace(markup.charAt(i))) {
            i++;
        }
        return i;
    }

    private void judge(int gap, int name, int named, int end, int kind) {
        int attribute = TagKinds.attribute(markup, name, named, hash);
        telling |= TagKinds.tells(attribute, kind) && mayTell(named, end, attribute);
        elsewhere |= named - name == 3 && markup.regionMatches(true, name, "src", 0, 3);
        if (TagKinds.isStyle(attribute)) {
            repeated |= styled;
            styled = true;
        }
        if (!repeated && !odd && TagKinds.isIdle(markup, named, end, kind, attribute)) {
            char after = markup.charAt(end);
            int from = name;
            // Not where it would join the slash or attribute that follows to the one before.
            if (after == '>' || RawText.isSpace(after)) {
                while (from > gap && RawText.isSpace(markup.charAt(from - 1))) {
                    from--;
                }
            }
            // A slash that comes to stand at the end of the tag closes the element.
            if (markup.charAt(from - 1) != '/') {
                pieces.leaveOut(from, end);
            }
        }
    }

    private boolean mayTell(int from, int to, int attribute) {
        for (int i = from; i < to; i++) {
            char c = markup.charAt(i);
            if (c == '&' || c == 0 || TagKinds.tellsAt(markup, i, attribute)) {
                return true;
            }
        }
        return false;
    }
}
