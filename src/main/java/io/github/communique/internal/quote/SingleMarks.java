package io.github.communique.internal.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations in single marks: between those in double ones, and around them where a sentence opens and closes so. Apostrophes do not open or
 * close any.
 */
final class SingleMarks {

    private final String text;
    private final List<Quoted> all = new ArrayList<>();
    private int open = -1;
    /** How many quotations were known where the open mark stands. */
    private int known;

    private boolean around;

    private SingleMarks(String text) {
        this.text = text;
    }

    /** The quotations in double marks and, beside and around them, those in single ones, in text order. */
    static List<Quoted> addTo(List<Quoted> doubles, String text) {
        SingleMarks marks = new SingleMarks(text);
        int from = 0;
        for (Quoted quoted : doubles) {
            marks.scan(from, quoted.open());
            marks.around = true;
            marks.all.add(quoted);
            from = quoted.after();
        }
        marks.scan(from, text.length());
        return marks.all;
    }

    private void scan(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                i = endParagraph(i, to);
            } else if ((c == '\'' || c > 127) && Marks.isSingle(c)) {
                mark(c, i);
            }
        }
    }

    /** A quotation goes on where the next paragraph opens it anew; the place of the mark there, else of the line break. */
    private int endParagraph(int lineBreak, int to) {
        int next = Gaps.skipSpace(text, lineBreak, to);
        if (open >= 0 && next < to && text.charAt(next) == text.charAt(open) && opens(text.charAt(next), next)) {
            return next;
        }
        open = -1;
        return lineBreak;
    }

    private void mark(char c, int at) {
        if (open >= 0 && closes(text.charAt(open), c, at)) {
            if (around && isSpoken(at)) {
                all.subList(known, all.size()).clear();
                around = false;
            }
            if (!around) {
                all.add(new Quoted(open, open + 1, at, at + 1));
            }
            open = -1;
        } else if (open < 0 && opens(c, at)) {
            open = at;
            known = all.size();
            around = false;
        }
    }

    /** Whether what stands before a closing mark ends like what somebody said. */
    private boolean isSpoken(int at) {
        return ",.!?…".indexOf(text.charAt(at - 1)) >= 0 && !Character.isLowerCase(text.charAt(open + 1));
    }

    private boolean opens(char c, int at) {
        return c != '’' && Marks.openBefore(text, at) && Marks.wordAfter(text, at);
    }

    private boolean closes(char opener, char c, int at) {
        return !Marks.spaceBefore(text, at)
                && !Marks.wordAfter(text, at)
                && switch (opener) {
                    case '‚' -> c == '‘' || c == '’';
                    case '‘' -> c == '’';
                    case '‹' -> c == '›';
                    case '›' -> c == '‹';
                    default -> c == opener;
                };
    }
}
