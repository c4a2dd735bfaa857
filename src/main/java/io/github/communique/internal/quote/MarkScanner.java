package io.github.communique.internal.quote;

import io.github.communique.language.Fold;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks into the outermost quoted stretches of a text, in one pass. A quotation that is not closed in its paragraph goes on in
 * the next ones as long as they open it anew or until its closing mark comes; where neither happens the mark is taken as forgotten.
 */
final class MarkScanner {

    private static final int DEEPEST = 8;
    /** A quotation opened once may run over this many paragraphs. */
    private static final int MOST_PARAGRAPHS = 12;

    private final String text;
    private final List<Quoted> found = new ArrayList<>();
    private final char[] stack = new char[DEEPEST];
    private int depth;
    private int open;
    /** Where an unclosed quotation ends: its last paragraph that opened it. */
    private int fallbackEnd = -1;

    private boolean openedHere;
    private int paragraphs;

    private MarkScanner(String text) {
        this.text = text;
    }

    /** The quoted stretches in text order, not overlapping. */
    static List<Quoted> scan(String text) {
        return new MarkScanner(text).scan();
    }

    private List<Quoted> scan() {
        boolean paragraphStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Marks.isMark(c)) {
                mark(i, c, paragraphStart);
                paragraphStart = false;
            } else if (depth > 0 && c == '\n') {
                endParagraph(i, paragraphStart);
                paragraphStart = true;
            } else if (depth > 0 && paragraphStart) {
                paragraphStart = Fold.isSpace(c);
            }
        }
        endParagraph(text.length(), false);
        giveUp();
        return found;
    }

    private void mark(int at, char c, boolean paragraphStart) {
        if (depth > 0 && fallbackEnd >= 0 && paragraphStart && Marks.sameFamily(c, stack[0])) {
            openedHere = true;
            return;
        }
        if (Marks.turn(text, at, innermost(c)) == Marks.Turn.OPEN) {
            if (depth > 0 && fallbackEnd >= 0 && !openedHere && Marks.sameFamily(c, stack[0])) {
                giveUp();
            }
            push(at, c);
        } else {
            close(at, c);
        }
    }

    private char innermost(char c) {
        for (int i = depth - 1; i >= 0; i--) {
            if (Marks.sameFamily(stack[i], c)) {
                return stack[i];
            }
        }
        return 0;
    }

    private void push(int at, char c) {
        if (depth == 0) {
            open = at;
            openedHere = true;
            fallbackEnd = -1;
            paragraphs = 0;
        }
        if (depth < DEEPEST) {
            stack[depth++] = c;
        }
    }

    private void close(int at, char c) {
        int to = depth - 1;
        while (to >= 0 && !Marks.sameFamily(stack[to], c)) {
            to--;
        }
        if (to < 0) {
            return;
        }
        depth = to;
        if (depth == 0) {
            add(at, at + 1);
        }
    }

    private void endParagraph(int at, boolean empty) {
        if (depth == 0 || empty) {
            return;
        }
        depth = 1;
        if (openedHere) {
            fallbackEnd = at;
        }
        openedHere = false;
        if (++paragraphs > MOST_PARAGRAPHS) {
            giveUp();
        }
    }

    /** Ends a quotation whose closing mark never came. */
    private void giveUp() {
        if (depth > 0) {
            depth = 0;
            add(fallbackEnd, fallbackEnd);
        }
    }

    private void add(int end, int after) {
        int from = open + 1;
        int to = end;
        while (from < to && Fold.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Fold.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            found.add(new Quoted(open, from, to, Math.max(after, to)));
        }
    }
}
