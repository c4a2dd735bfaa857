package io.github.communique.internal.read;

import io.github.communique.language.Fold;
import io.github.communique.page.Alignment;
import io.github.communique.page.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one block while it grows. White space is normalised: a run becomes one space, none is left at the ends or beside a line break. A
 * lone no-break, narrow or other Unicode space inside the text stays as published. Control characters, byte-order marks, zero-width spaces and
 * soft hyphens are left out: they are not printed.
 */
final class BlockText {

    /** The text where it is in one piece so far, as most are; else it is in the builder. */
    private String piece = "";

    private final StringBuilder text = new StringBuilder();
    private final Alignment.Builder source = new Alignment.Builder();
    private final int before;
    /** Where the reference stands that is being printed; nowhere while the source is printed as it is. */
    private int referenceStart = -1;

    private int referenceEnd = -1;
    private final List<Link> links = new ArrayList<>();
    private @Nullable String href;
    private int linkStart = -1;
    /** White space read since the last printed character: none, one as it is, or a plain space for more. */
    private char space;

    private int breaks;

    /**
     * No text yet.
     *
     * @param before how much of the document stands before the markup that is read
     */
    BlockText(int before) {
        this.before = before;
    }

    /** The number of line breaks read since the last printed character. */
    int breaks() {
        return breaks;
    }

    void lineBreak() {
        breaks++;
    }

    void space(char c) {
        space = space == 0 && c > ' ' && c != '\u2028' && c != '\u2029' && c != '\u0085' ? c : ' ';
    }

    void print(String from, int start, int end) {
        int length = length();
        int at = length + (length > 0 && (breaks > 0 || space != 0) ? 1 : 0);
        if (href != null && linkStart < 0) {
            linkStart = at;
        }
        boolean verbatim = referenceStart < 0;
        source.add(
                at,
                at + end - start,
                before + (verbatim ? start : referenceStart),
                before + (verbatim ? end : referenceEnd));
        if (length == 0) {
            piece = from.substring(start, end);
        } else {
            append(from, start, end);
        }
        space = 0;
        breaks = 0;
    }

    /** What is printed next stands for a range of the source; none where it is a range of the source. */
    void standsFor(int start, int end) {
        referenceStart = start;
        referenceEnd = end;
    }

    private void append(String from, int start, int end) {
        if (!piece.isEmpty()) {
            text.append(piece);
            piece = "";
        }
        if (breaks > 0) {
            text.append('\n');
        } else if (space != 0) {
            text.append(space);
        }
        text.append(from, start, end);
    }

    private int length() {
        return piece.isEmpty() ? text.length() : piece.length();
    }

    /** Letters, digits and signs of the alphabets below the general punctuation, where neither spaces nor unprinted characters are. */
    static boolean isLetterLike(char c) {
        return (c > ' ' && c < '\u007F') || (c > '\u00AD' && c < '\u1680');
    }

    /** The end of a run of letters with single spaces between them, which stand as they are. */
    static int runEnd(String piece, int from, int length) {
        int end = from;
        while (end < length) {
            char c = piece.charAt(end);
            if (isLetterLike(c)) {
                end++;
            } else if (c == ' ' && end + 1 < length && isLetterLike(piece.charAt(end + 1))) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    static boolean isUnprinted(char c) {
        return c < ' '
                || (c >= '\u007F' && c < '\u00A0')
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    static boolean isSpace(char c) {
        return Fold.isSpace(c);
    }

    void openLink(String target) {
        closeLink();
        href = target;
    }

    void closeLink() {
        String target = href;
        if (target == null) {
            return;
        }
        int start = linkStart < 0 ? length() : linkStart;
        links.add(new Link(start, length(), target));
        href = null;
        linkStart = -1;
    }

    @Nullable
    String openHref() {
        return href;
    }

    String text() {
        return piece.isEmpty() ? text.toString() : piece;
    }

    /** How the text from an offset on lies in the document. */
    Alignment source(int from) {
        Alignment whole = source.build();
        return from == 0 ? whole : whole.slice(from, length());
    }

    List<Link> links() {
        return links;
    }

    /** Starts anew; a link that is open stays open. */
    void clear() {
        piece = "";
        text.setLength(0);
        source.clear();
        links.clear();
        linkStart = -1;
        space = 0;
        breaks = 0;
    }
}
