package io.github.communique.examples.spark;

import io.github.communique.page.Limits;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8. One without end, as in a file that has lost its line ends, does not fill the memory. */
final class BoundedLines implements Closeable {

    /** A document of the greatest size, most of it escaped. */
    static final int LONGEST = 4 * Limits.DEFAULT.maxBytes();

    /** Stands for a line that is too long; this very object. */
    @SuppressWarnings("StringOperationCanBeSimplified") // an object that no line can be
    static final String TOO_LONG = new String("too long");

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;

    BoundedLines(InputStream in) {
        this.in = in;
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    @Nullable
    String next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            length += stop - at;
            if (length <= LONGEST) {
                line.write(buffer, at, stop - at);
            }
            ended = stop < end;
            at = ended ? stop + 1 : stop;
        }
        return length > LONGEST ? TOO_LONG : line.toString(StandardCharsets.UTF_8);
    }

    /** Whether there is something left to read. */
    private boolean fill() throws IOException {
        while (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
            if (end == 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
