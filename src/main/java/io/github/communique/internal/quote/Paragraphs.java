package io.github.communique.internal.quote;

/**
 * The paragraph at hand and the one before it.
 *
 * @param previous start of the paragraph before; {@code start} in the first one
 * @param start first unit of the paragraph
 * @param end where its line ends
 */
record Paragraphs(int previous, int start, int end) {

    static Paragraphs first(String text) {
        return new Paragraphs(0, 0, lineEnd(text, 0));
    }

    /** The paragraphs at an offset that is not before these. */
    Paragraphs advance(String text, int offset) {
        Paragraphs at = this;
        while (at.end < offset) {
            int start = at.end + 1;
            int end = lineEnd(text, start);
            boolean blank = end == start;
            at = blank ? new Paragraphs(at.previous, at.start, end) : new Paragraphs(at.start, start, end);
        }
        return at;
    }

    /** The next paragraph; an empty one at the end of the text where there is none. */
    Paragraphs next(String text) {
        int at = end;
        while (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return new Paragraphs(start, at, lineEnd(text, at));
    }

    /** Where the paragraph of an offset ends, this paragraph's or a later one's. */
    int endAfter(String text, int offset) {
        return offset <= end && offset >= start ? end : lineEnd(text, offset);
    }

    private static int lineEnd(String text, int from) {
        int at = text.indexOf('\n', Math.min(from, text.length()));
        return at < 0 ? text.length() : at;
    }
}
