package io.github.communique.internal;

import io.github.communique.page.Alignment;
import io.github.communique.page.Block;
import io.github.communique.release.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks, or parts of blocks, as one text that knows where it stands in the document. */
final class Joined {

    private final List<Block> blocks;
    private final int[] starts;
    private final String text;
    private final Alignment source;

    private Joined(List<Block> blocks, int[] starts, String text, Alignment source) {
        this.blocks = blocks;
        this.starts = starts;
        this.text = text;
        this.source = source;
    }

    static Joined of(List<Block> blocks, String between) {
        int[] starts = new int[blocks.size()];
        StringBuilder text = new StringBuilder();
        Alignment.Builder source = new Alignment.Builder();
        for (int i = 0; i < starts.length; i++) {
            Block block = blocks.get(i);
            text.append(i == 0 ? "" : between);
            starts[i] = text.length();
            source.add(text.length(), block.source());
            text.append(block.text());
        }
        return new Joined(blocks, starts, text.toString(), source.build());
    }

    String text() {
        return text;
    }

    /** Where a value stands; a line break counts as a space. Null where it does not occur. */
    @Nullable
    Span find(String value, int from) {
        int at = text.indexOf(value, from);
        at = at >= 0 ? at : spaced(text).indexOf(spaced(value), from);
        return at < 0 || value.isEmpty() ? null : new Span(at, at + value.length());
    }

    private static String spaced(String text) {
        return text.replace('\n', ' ');
    }

    @Nullable
    Place place(@Nullable Span span) {
        Span where = span == null ? null : source.source(span.start(), span.end());
        return span == null || where == null
                ? null
                : new Place(where, blocks.get(block(span.start())).index());
    }

    @Nullable
    Place place() {
        return place(new Span(0, text.length()));
    }

    private int block(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }
}
