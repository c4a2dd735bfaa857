package io.github.communique.page;

import io.github.communique.release.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a text lies in the text that it was made from. Runs of units that stand there as they are take four numbers however long they are, so a paragraph
 * mostly has one run; a character reference is a run of its own. Units that stand in no run were put in: spaces and line breaks. Immutable.
 */
public final class Alignment {

    /** Of a text that stands nowhere. */
    public static final Alignment NONE = new Alignment();

    /** The numbers of a run: start and end in the text, start and end in the source. */
    private static final int RUN = 4;

    private final int[] runs;

    private Alignment(int... runs) {
        this.runs = runs;
    }

    /**
     * A text that stands in the source as it is.
     *
     * @param start where it starts there
     * @param length how long it is
     * @return its alignment
     */
    public static Alignment verbatim(int start, int length) {
        return length == 0 ? NONE : new Alignment(0, length, start, start + length);
    }

    /**
     * Where a part of the text stands in the source.
     *
     * @param start offset of its first unit in the text
     * @param end one past its last unit
     * @return the tightest range that holds all of it; null where none of it stands there
     */
    public @Nullable Span source(int start, int end) {
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int i = firstBehind(start); i < runs.length && runs[i] < end; i += RUN) {
            from = Math.min(from, sourceStart(i, start));
            to = Math.max(to, sourceEnd(i, end));
        }
        return to < 0 ? null : new Span(from, to);
    }

    /**
     * Where the text stands in the source.
     *
     * @return the tightest range that holds all of it; null where it stands nowhere
     */
    public @Nullable Span source() {
        return source(0, Integer.MAX_VALUE);
    }

    /**
     * The alignment of a part of the text.
     *
     * @param start offset of its first unit
     * @param end one past its last unit
     * @return how that part lies in the same source
     */
    public Alignment slice(int start, int end) {
        int first = firstBehind(start);
        if (first < runs.length && runs[first] <= start && end <= runs[first + 1] && isVerbatim(first)) {
            return verbatim(runs[first + 2] + start - runs[first], end - start);
        }
        Builder builder = new Builder();
        for (int i = first; i < runs.length && runs[i] < end; i += RUN) {
            int textStart = Math.max(runs[i], start) - start;
            int textEnd = Math.min(runs[i + 1], end) - start;
            builder.add(textStart, textEnd, sourceStart(i, start), sourceEnd(i, end));
        }
        return builder.build();
    }

    private int sourceStart(int run, int start) {
        return start > runs[run] && isVerbatim(run) ? runs[run + 2] + start - runs[run] : runs[run + 2];
    }

    private int sourceEnd(int run, int end) {
        return end < runs[run + 1] && isVerbatim(run) ? runs[run + 3] - (runs[run + 1] - end) : runs[run + 3];
    }

    private boolean isVerbatim(int run) {
        return runs[run + 1] - runs[run] == runs[run + 3] - runs[run + 2];
    }

    /** The first run that does not end before an offset of the text. */
    private int firstBehind(int start) {
        int low = 0;
        int high = runs.length / RUN;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs[middle * RUN + 1] <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low * RUN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alignment that && Arrays.equals(runs, that.runs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }

    /** The runs, such as {@code 0-12 at 340-352}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < runs.length; i += RUN) {
            out.append(i == 0 ? "" : ", ").append(runs[i]).append('-').append(runs[i + 1]);
            out.append(" at ").append(runs[i + 2]).append('-').append(runs[i + 3]);
        }
        return out.toString();
    }

    /** Puts an alignment together while its text grows. Not thread-safe. */
    public static final class Builder {

        private int[] runs = new int[2 * RUN];
        private int size;

        /** Nothing yet. */
        public Builder() {}

        /**
         * Adds a run behind those added before. One that goes on where the last one stopped, or one unit further in both texts, becomes a part of it: a
         * space between words stands in both.
         *
         * @param textStart offset in the text of its first unit
         * @param textEnd one past its last unit
         * @param sourceStart offset in the source of what stands for it
         * @param sourceEnd one past the end of that
         */
        public void add(int textStart, int textEnd, int sourceStart, int sourceEnd) {
            if (size > 0 && goesOn(textStart, sourceStart) && textEnd - textStart == sourceEnd - sourceStart) {
                runs[size - 3] = textEnd;
                runs[size - 1] = sourceEnd;
                return;
            }
            append(textStart, textEnd, sourceStart, sourceEnd);
        }

        private void append(int textStart, int textEnd, int sourceStart, int sourceEnd) {
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, size * 2);
            }
            runs[size++] = textStart;
            runs[size++] = textEnd;
            runs[size++] = sourceStart;
            runs[size++] = sourceEnd;
        }

        private boolean goesOn(int textStart, int sourceStart) {
            int gap = textStart - runs[size - 3];
            return (gap & ~1) == 0
                    && sourceStart - runs[size - 1] == gap
                    && runs[size - 3] - runs[size - 4] == runs[size - 1] - runs[size - 2];
        }

        /**
         * Adds the alignment of a text that becomes a part of this one.
         *
         * @param at offset in this text at which it starts
         * @param part how it lies in the same source
         */
        public void add(int at, Alignment part) {
            for (int i = 0; i < part.runs.length; i += RUN) {
                add(at + part.runs[i], at + part.runs[i + 1], part.runs[i + 2], part.runs[i + 3]);
            }
        }

        /**
         * The alignment.
         *
         * @return a copy of what was added
         */
        public Alignment build() {
            return size == 0 ? NONE : new Alignment(Arrays.copyOf(runs, size));
        }

        /** Forgets what was added. */
        public void clear() {
            size = 0;
        }
    }
}
