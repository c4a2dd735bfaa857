package io.github.communique.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * A release that is one long statement: "Jane Berg, chair of the association, says:" and then her words, without marks, paragraph after
 * paragraph until a heading or the end.
 */
final class Statement {

    /** The introduction stands in one of this many paragraphs. */
    private static final int FIRST_PARAGRAPHS = 3;

    private static final int LEAST_LENGTH = 60;

    private Statement() {}

    /** Where the statement stands and who makes it; null where the text is no such release. */
    static @Nullable Quoted find(String text) {
        Paragraphs paragraph = Paragraphs.first(text);
        for (int i = 0; i < FIRST_PARAGRAPHS && paragraph.end() < text.length(); i++) {
            Paragraphs next = paragraph.next(text);
            if (isColon(text, paragraph) && isSpoken(text, next)) {
                return new Quoted(next.start(), next.start(), end(text, next), end(text, next));
            }
            paragraph = next;
        }
        return null;
    }

    private static int end(String text, Paragraphs first) {
        Paragraphs last = first;
        while (last.end() < text.length()) {
            Paragraphs next = last.next(text);
            if (!isSpoken(text, next)) {
                break;
            }
            last = next;
        }
        return last.end();
    }

    private static boolean isColon(String text, Paragraphs paragraph) {
        return paragraph.end() > paragraph.start() && text.charAt(paragraph.end() - 1) == ':';
    }

    /** A paragraph of sentences: long enough, ending in a full stop, not in marks. */
    private static boolean isSpoken(String text, Paragraphs paragraph) {
        if (paragraph.end() - paragraph.start() < LEAST_LENGTH) {
            return false;
        }
        char first = text.charAt(paragraph.start());
        return !Marks.isMark(first)
                && !Character.isLowerCase(first)
                && ".!?…".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
    }
}
