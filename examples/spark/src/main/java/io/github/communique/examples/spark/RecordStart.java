package io.github.communique.examples.spark;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FSDataInputStream;

/** Looks for where a record of a web archive may start. */
final class RecordStart {

    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
    private static final byte[] PLAIN = "\nWARC/".getBytes(StandardCharsets.US_ASCII);

    private RecordStart() {}

    /** The offset of the first start behind one, or -1. Archives are compressed or not; their first bytes tell. */
    static long behind(FSDataInputStream in, long offset) throws IOException {
        in.seek(0);
        boolean compressed = in.read() == (GZIP[0] & 0xff) && in.read() == (GZIP[1] & 0xff);
        if (compressed) {
            return find(in, offset + 1, GZIP);
        }
        long lineEnd = find(in, offset, PLAIN);
        return lineEnd < 0 ? -1 : lineEnd + 1;
    }

    /** The first byte of a mark stands in it once, so that a mismatch goes back to it at most. */
    private static long find(FSDataInputStream in, long from, byte[] mark) throws IOException {
        try {
            in.seek(from);
        } catch (EOFException e) {
            return -1;
        }
        byte[] buffer = new byte[1 << 16];
        int matched = 0;
        long at = from;
        for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
            for (int i = 0; i < length; i++) {
                matched = buffer[i] == mark[matched] ? matched + 1 : buffer[i] == mark[0] ? 1 : 0;
                if (matched == mark.length) {
                    return at + i + 1 - mark.length;
                }
            }
            at += length;
        }
        return -1;
    }
}
