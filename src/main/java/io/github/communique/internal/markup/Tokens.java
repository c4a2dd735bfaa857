package io.github.communique.internal.markup;

import io.github.communique.internal.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Parts markup into tags and the texts between them. One object stands for every token in turn. Comments and their like are passed over.
 */
final class Tokens {

    /** What a token is. */
    enum Token {
        TEXT,
        START_TAG,
        END_TAG,
        END
    }

    /** What the last tag says. */
    final TagReader tags;
    /** Where the token starts and ends. */
    int start;

    int end;
    /** Where the content of the last element of raw text ends. */
    int contentEnd;

    private final String source;
    private final int length;
    private final RawText raw;
    private boolean standard;
    /** Whether the page has announced itself or gone without. */
    private boolean begun;
    /** The next ampersand and NUL behind the start of the last text. */
    private int ampersand = -1;

    private int nul = -1;

    Tokens(Tree tree, Trace trace) {
        this.source = tree.source();
        this.length = source.length();
        this.tags = new TagReader(tree);
        this.raw = new RawText(source, trace);
    }

    /** Whether the page announced itself as HTML of today. */
    boolean isStandard() {
        return standard;
    }

    /**
     * Reads on.
     *
     * @param foreign whether in a drawing or formula, where sections of plain text may stand
     */
    Token next(boolean foreign) {
        Token token = null;
        while (token == null) {
            start = end;
            int at = nextMarkup(start);
            if (at > start) {
                end = at;
                token = Token.TEXT;
            } else if (at == length) {
                token = Token.END;
            } else {
                token = markup(at, foreign);
            }
        }
        begun = begun || token != Token.TEXT || !Chars.isBlank(source, start, end);
        return token;
    }

    /** Passes the content of the tag that was read last, in which tags are text, and its end tag. */
    void passContent() {
        Tag tag = tags.tag;
        start = end;
        end = raw.end(tag, start, (tags.said & Attribute.SRC.bit()) != 0);
        contentEnd = end;
        if (raw.isEndTag(end, tag.name())) {
            ended(tags.end(end + 2));
        }
    }

    /** Passes a line break that follows at once. */
    void passLineBreak() {
        end += source.startsWith("\r\n", end)
                ? 2
                : source.startsWith("\n", end) || source.startsWith("\r", end) ? 1 : 0;
    }

    /** Makes all the rest one text. */
    void passRest() {
        start = end;
        end = length;
    }

    /** Whether a range of text has to be decoded. Ranges are asked for in page order. */
    boolean isEscaped(int from, int to) {
        if (ampersand < from) {
            ampersand = orEnd(source.indexOf('&', from));
        }
        if (nul < from) {
            nul = orEnd(source.indexOf('\0', from));
        }
        return ampersand < to || nul < to;
    }

    private int orEnd(int at) {
        return at < 0 ? length : at;
    }

    /** The next offset at which there is no text, or the end. */
    private int nextMarkup(int from) {
        int at = source.indexOf('<', from);
        while (at >= 0 && !opens(at + 1)) {
            at = source.indexOf('<', at + 1);
        }
        return orEnd(at);
    }

    private boolean opens(int at) {
        if (at >= length) {
            return false;
        }
        char c = source.charAt(at);
        return Chars.isLetter(c) || c == '!' || c == '?' || (c == '/' && at + 1 < length);
    }

    /** Reads what opens at an offset; null where it is no token. */
    private @Nullable Token markup(int at, boolean foreign) {
        char c = source.charAt(at + 1);
        if (c == '/') {
            return endTag(at + 2);
        }
        if (c == '!') {
            declaration(at, foreign);
            return null;
        }
        if (c == '?') {
            end = past(at + 2);
            return null;
        }
        return ended(tags.start(at + 1)) ? Token.START_TAG : null;
    }

    private @Nullable Token endTag(int name) {
        if (!Chars.isLetter(source.charAt(name))) {
            end = past(name);
            return null;
        }
        return ended(tags.end(name)) ? Token.END_TAG : null;
    }

    /** Ends a tag; false where the markup ended before. */
    private boolean ended(int at) {
        end = orEnd(at);
        return at >= 0;
    }

    private void declaration(int at, boolean foreign) {
        if (source.startsWith("--", at + 2)) {
            end = raw.commentEnd(at);
        } else if (foreign && source.startsWith("[CDATA[", at + 2)) {
            int close = source.indexOf("]]>", at);
            end = close < 0 ? length : close + 3;
        } else {
            end = past(at + 2);
            if (!begun && Doctype.opens(source, at + 2)) {
                begun = true;
                standard = Doctype.isStandard(source, at + 2, end);
            }
        }
    }

    /** The offset behind the next {@code >}. */
    private int past(int from) {
        int at = source.indexOf('>', from);
        return at < 0 ? length : at + 1;
    }
}
