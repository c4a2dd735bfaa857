package io.github.communique.internal.read;

import java.io.Reader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a markup what no reader of the page sees and nobody here reads, before it is parsed: scripts other than JSON-LD, styles, comments,
 * drawings, attributes, white space between blocks. Most pages are mostly that. It follows the HTML tokeniser; where parsers may differ, it stops
 * and leaves the rest as it is. Elements that shape the tree keep their tags.
 */
final class Prescan {

    private static final int STOP = -1;
    /** What stands behind a title, and never in one. */
    private static final List<String> PARTS = List.of("</head", "<body", "<meta", "<link", "<script");

    private final String markup;
    private final Pieces pieces;
    private final TagScan tags;
    private final RawText raw;
    private final Drawing drawing;
    private boolean inSelect;
    /** The sum of the open formatting elements, 0 for none: white space opens them again in another block. */
    private int formatting;
    /** The part of the page that has begun, {@link TagKinds#HEAD} or {@link TagKinds#BODY}: before, any element may begin one. */
    private int part;

    /** The sum of the open elements in which a head or body is none, 0 for none. */
    private int apart;
    /** Where the last tag or comment ended. */
    private int last;
    /** Whether the last tag that was not left out opened a block. */
    private boolean opened;

    private @Nullable Repair repair;

    /**
     * What would close an element that is left open and swallows the rest of the page.
     *
     * @param at where it is to be closed
     * @param close what closes it
     * @param what the name of the element
     */
    record Repair(int at, String close, String what) {

        String apply(String markup) {
            return markup.substring(0, at) + close + markup.substring(at);
        }
    }

    private Prescan(String markup) {
        this.markup = markup;
        this.pieces = new Pieces(markup);
        this.tags = new TagScan(markup, pieces);
        this.raw = new RawText(markup);
        this.drawing = new Drawing(markup);
    }

    static Prescan of(String markup) {
        Prescan scan = new Prescan(markup);
        scan.run();
        return scan;
    }

    /** The markup less what is left out. */
    Reader rest() {
        return pieces;
    }

    /** How to close an element that swallows the page; null where there is none. */
    @Nullable
    Repair repair() {
        return repair;
    }

    private void run() {
        int at = markup.indexOf('<');
        while (at >= 0) {
            int next = step(at);
            at = next == STOP ? STOP : markup.indexOf('<', next);
        }
    }

    /** Passes what starts with the angle bracket at an offset. */
    private int step(int at) {
        if (at + 1 >= markup.length()) {
            return STOP;
        }
        char c = markup.charAt(at + 1);
        if (isLetter(c)) {
            return startTag(at);
        }
        return switch (c) {
            case '/' -> endTag(at);
            case '!' -> markup.startsWith("--", at + 2) ? comment(at) : declaration(at);
            case '?' -> past(at);
            default -> c < 0x80 ? at + 1 : STOP;
        };
    }

    private static boolean isLetter(char c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z' && c < 0x80;
    }

    private int declaration(int at) {
        return markup.startsWith("[CDATA[", at + 2) ? STOP : past(at);
    }

    /** The offset behind the next {@code >}. */
    private int past(int from) {
        int at = markup.indexOf('>', from);
        return at < 0 ? STOP : ended(at + 1, false);
    }

    private int ended(int end, boolean opensBlock) {
        last = end;
        opened = opensBlock;
        return end;
    }

    private int comment(int at) {
        int end = markup.indexOf("-->", at + 2);
        if (end < 0) {
            boolean most = markup.length() - at > at && !raw.endsBefore(at + 4, markup.length());
            return most ? close(markup.indexOf('>', at) + 1, "-->", "comment") : STOP;
        }
        if (raw.endsBefore(at + 4, end)) {
            return STOP;
        }
        if (standsAlone(at, end + 3)) {
            return leaveOut(pieces.mark(), at, end + 3);
        }
        pieces.leaveOut(at + 4, end);
        return ended(end + 3, false);
    }

    private int endTag(int at) {
        if (at + 2 >= markup.length()) {
            return STOP;
        }
        char c = markup.charAt(at + 2);
        if (!isLetter(c)) {
            return c < 0x80 ? past(at + 2) : STOP;
        }
        int end = tags.nameEnd(at + 2);
        if (end < 0) {
            return STOP;
        }
        int kind = TagKinds.of(markup, at + 2, end, tags.hash());
        if (kind == TagKinds.SELECT) {
            inSelect = false;
        } else if (kind == TagKinds.FORMATTING || kind == TagKinds.ANCHOR) {
            formatting -= tags.hash();
        } else if (kind == TagKinds.APART) {
            apart -= tags.hash();
        }
        int behind = markup.charAt(end) == '>' ? end + 1 : tags.end(end, TagKinds.WHOLE);
        return behind == STOP ? STOP : ended(behind, false);
    }

    private int startTag(int at) {
        int end = tags.nameEnd(at + 1);
        int kind = end < 0 ? TagKinds.FOREIGN : TagKinds.of(markup, at + 1, end, tags.hash());
        if (kind == TagKinds.FOREIGN) {
            return STOP;
        }
        if ((opened || kind == TagKinds.FLOW) && at > last && formatting == 0 && !inSelect && raw.isBlank(last, at)) {
            pieces.leaveOut(last, at);
        }
        int name = tags.hash();
        int mark = pieces.mark();
        int behind = tags.end(end, kind);
        if (behind == STOP) {
            pieces.goBack(mark);
            return STOP;
        }
        switch (kind) {
            case TagKinds.FORMATTING, TagKinds.ANCHOR -> formatting += name;
            case TagKinds.SELECT -> inSelect = true;
            case TagKinds.APART -> apart += name;
            case TagKinds.HEAD, TagKinds.BODY -> part = apart == 0 ? kind : part;
            case TagKinds.LINK, TagKinds.EMPTY -> {
                boolean shapes = part == 0 || (kind == TagKinds.EMPTY && part != TagKinds.BODY);
                if (!shapes && !tags.tells() && standsAlone(at, behind)) {
                    return leaveOut(mark, at, behind);
                }
            }
            case TagKinds.SCRIPT, TagKinds.STYLE, TagKinds.TEXT, TagKinds.DRAWING -> {
                return content(kind, at, end, behind, mark);
            }
            default -> {}
        }
        return ended(behind, kind == TagKinds.FLOW);
    }

    private int content(int kind, int at, int nameEnd, int from, int mark) {
        if (tags.selfClosing()) {
            return kind == TagKinds.DRAWING ? ended(from, false) : left(kind, at + 1, nameEnd, from);
        }
        boolean tells = tags.tells();
        int end =
                switch (kind) {
                    case TagKinds.DRAWING -> drawing.end(from);
                    case TagKinds.TEXT -> raw.plainEnd(from, at + 1, nameEnd);
                    default ->
                        inSelect
                                ? raw.plainEnd(from, at + 1, nameEnd)
                                : kind == TagKinds.SCRIPT ? raw.scriptEnd(from) : raw.end(from, "style");
                };
        if (end == STOP || kind == TagKinds.TEXT || tells) {
            return end == STOP ? left(kind, at + 1, nameEnd, from) : ended(end, false);
        }
        int behind = kind == TagKinds.DRAWING ? STOP : tags.end(tags.nameEnd(end + 2), TagKinds.WHOLE);
        if (behind != STOP && part != 0 && standsAlone(at, behind)) {
            return leaveOut(mark, at, behind);
        }
        pieces.leaveOut(from, end);
        return ended(end, false);
    }

    /** Stops at an element that is left open, and says how to close it: a title and a style end with the next tag, a frame at once. */
    private int left(int kind, int name, int nameEnd, int from) {
        String tag = markup.substring(name, nameEnd).toLowerCase(Locale.ROOT);
        int end = kind == TagKinds.DRAWING || tag.equals("xmp") ? from : raw.end(from, tag);
        if (kind == TagKinds.SCRIPT && end >= 0 && raw.scriptEnd(from) < 0) {
            return close(end, "-->", tag);
        }
        boolean title = tag.equals("title");
        int next = kind == TagKinds.STYLE || title ? markup.indexOf('<', from) : from;
        boolean pastHead = title && next > 0 && PARTS.stream().anyMatch(part -> opens(next, part));
        if ((end >= 0 && !pastHead) || (kind == TagKinds.SCRIPT && !tags.isElsewhere())) {
            return STOP;
        }
        return close(next, "</" + tag + ">", tag);
    }

    private boolean opens(int at, String part) {
        return markup.regionMatches(true, at, part, 0, part.length());
    }

    private int close(int at, String close, String what) {
        if (at > 0) {
            repair = new Repair(at, close, what);
        }
        return STOP;
    }

    /** Whether nothing can run together where a range is left out: there is no text at its ends. */
    private boolean standsAlone(int from, int to) {
        if (inSelect || !raw.isBlank(last, from)) {
            return false;
        }
        int next = raw.skipSpace(to);
        return next < markup.length() && markup.charAt(next) == '<';
    }

    private int leaveOut(int mark, int from, int to) {
        pieces.goBack(mark);
        pieces.leaveOut(from, to);
        last = to;
        return to;
    }
}
