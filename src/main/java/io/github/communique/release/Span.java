package io.github.communique.release;

/**
 * A half-open range of UTF-16 units, {@code [start, end)}. The text it points into is named where the span is handed out, and the
 * text at the span equals the value's own text.
 *
 * @param start the first unit, at least 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) {

    /** Checks the order of the bounds. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, not [" + start + ", " + end + ")");
        }
    }

    /**
     * The length in UTF-16 units.
     *
     * @return {@code end - start}
     */
    public int length() {
        return end - start;
    }

    /**
     * The text at this span.
     *
     * @param text the text that this span points into
     * @return the units from {@code start} to {@code end}
     * @throws IndexOutOfBoundsException if the text is shorter than this span
     */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
