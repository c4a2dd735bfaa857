package io.github.communique.internal.quote;

import java.util.ArrayList;
import java.util.List;

/** Finds quotations in single marks outside those in double ones; apostrophes do not open or close any. */
final class SingleMarks {

    private final String text;
    private final List<Quoted> all = new ArrayList<>();

    private SingleMarks(String text) {
        this.text = text;
    }

    /** The quotations in double marks and, between them, those in single ones, in text order. */
    static List<Quoted> addTo(List<Quoted> doubles, String text) {
        SingleMarks marks = new SingleMarks(text);
        int from = 0;
        for (Quoted quoted : doubles) {
            marks.scan(from, quoted.open());
            marks.all.add(quoted);
            from = quoted.after();
        }
        marks.scan(from, text.length());
        return marks.all;
    }

    private void scan(int from, int to) {
        int open = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = -1;
            } else if ((c == '\'' || c > 127) && Marks.isSingle(c)) {
                if (open >= 0 && closes(text.charAt(open), c, i)) {
                    all.add(new Quoted(open, open + 1, i, i + 1));
                    open = -1;
                } else if (open < 0 && opens(c, i)) {
                    open = i;
                }
            }
        }
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
