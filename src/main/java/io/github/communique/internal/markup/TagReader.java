package io.github.communique.internal.markup;

/** Reads a tag: what it is, and where the values are that somebody reads. Nothing is copied but names that HTML does not know. */
final class TagReader {

    private static final int UNENDED = -1;

    private final Tree tree;
    private final String source;
    private final int length;
    private final WordTable<Tag> tags = Tags.all();
    /** The tag that was read last. */
    Tag tag = Tags.HTML;
    /** Its attributes that somebody reads, a bit for each. Their ranges stand behind those that the tree uses. */
    int said;

    boolean selfClosing;
    private int hash;
    private int valueStart;
    private int valueEnd;

    TagReader(Tree tree) {
        this.tree = tree;
        this.source = tree.source();
        this.length = source.length();
    }

    /** Reads the start tag whose name starts at an offset; the offset behind it, or -1 where the markup ends in it. */
    int start(int name) {
        int from = named(name);
        said = 0;
        int range = tree.used;
        int i = skipSeparators(from);
        while (i < length && source.charAt(i) != '>') {
            int nameEnd = nameEnd(i);
            Attribute attribute = Attribute.at(source, i, nameEnd, hash);
            int end = value(nameEnd);
            if (attribute != null && (said & attribute.bit()) == 0) {
                said |= attribute.bit();
                tree.range(range, attribute, valueStart, valueEnd);
                range += Tree.RANGE;
            }
            from = end;
            i = skipSeparators(end);
        }
        selfClosing = i > from && source.charAt(i - 1) == '/';
        return i < length ? i + 1 : UNENDED;
    }

    /** Reads the end tag whose name starts at an offset; the offset behind it, or -1 where the markup ends in it. */
    int end(int name) {
        int i = skipSeparators(named(name));
        while (i < length && source.charAt(i) != '>') {
            i = skipSeparators(value(nameEnd(i)));
        }
        return i < length ? i + 1 : UNENDED;
    }

    /** Gives the tree every attribute of the start tag at an offset. */
    void say(int at) {
        int name = at + 1;
        int i = skipSeparators(tagNameEnd(name));
        while (source.charAt(i) != '>') {
            int nameEnd = nameEnd(i);
            int end = value(nameEnd);
            tree.sayings().add(new Tree.Saying(lower(i, nameEnd), tree.decoded(valueStart, valueEnd)));
            i = skipSeparators(end);
        }
    }

    private int named(int from) {
        int to = tagNameEnd(from);
        Tag known = tags.find(source, from, to, hash);
        tag = known == null ? unknown(from, to) : known;
        return to;
    }

    private Tag unknown(int from, int to) {
        Tag made = Tags.unknown(lower(from, to));
        tags.put(made.name(), made);
        return made;
    }

    private String lower(int from, int to) {
        StringBuilder name = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            name.append(WordTable.lower(source.charAt(i)));
        }
        return name.toString();
    }

    private int tagNameEnd(int from) {
        int word = 0;
        int i = from;
        while (i < length) {
            char c = source.charAt(i);
            if (Chars.endsName(c)) {
                break;
            }
            word = WordTable.hash(word, c);
            i++;
        }
        hash = word;
        return i;
    }

    /** The end of an attribute's name, the first character of which may be any. */
    private int nameEnd(int from) {
        int word = WordTable.hash(0, source.charAt(from));
        int i = from + 1;
        while (i < length) {
            char c = source.charAt(i);
            if (Chars.endsName(c) || c == '=') {
                break;
            }
            word = WordTable.hash(word, c);
            i++;
        }
        hash = word;
        return i;
    }

    /** Finds the value behind an attribute's name, empty where there is none; the offset behind it. */
    private int value(int named) {
        valueStart = named;
        valueEnd = named;
        int sign = Chars.skipSpace(source, named, length);
        if (sign == length || source.charAt(sign) != '=') {
            return named;
        }
        int i = Chars.skipSpace(source, sign + 1, length);
        if (i == length) {
            return length;
        }
        char quote = source.charAt(i);
        if (quote != '"' && quote != '\'') {
            valueStart = i;
            valueEnd = unquotedEnd(i);
            return valueEnd;
        }
        int close = source.indexOf(quote, i + 1);
        valueStart = i + 1;
        valueEnd = close < 0 ? length : close;
        return close < 0 ? length : close + 1;
    }

    private int unquotedEnd(int from) {
        int i = from;
        while (i < length) {
            char c = source.charAt(i);
            if (c == '>' || Chars.isSpace(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    private int skipSeparators(int from) {
        int i = from;
        while (i < length) {
            char c = source.charAt(i);
            if (c != '/' && !Chars.isSpace(c)) {
                break;
            }
            i++;
        }
        return i;
    }
}
