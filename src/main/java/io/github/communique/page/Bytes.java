package io.github.communique.page;

import io.github.communique.release.ReleaseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads files and streams to their end, but no more than a limit allows. */
final class Bytes {

    private Bytes() {}

    static byte[] of(Path file, Limits limits) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; ReleaseParser.parseAll takes the files in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            check(size, limits);
            return read(in, limits, size);
        }
    }

    static byte[] of(InputStream in, Limits limits) throws IOException {
        return read(in, limits, Math.max(0, in.available()));
    }

    /** Reads straight into the array that is returned, where there is as much as expected. */
    private static byte[] read(InputStream in, Limits limits, long expected) throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 8L, limits.maxBytes() + 1L);
        byte[] bytes = new byte[(int) Math.min(most, expected)];
        int read = in.readNBytes(bytes, 0, bytes.length);
        int next = read == bytes.length && read < most ? in.read() : -1;
        if (next >= 0) {
            byte[] rest = in.readNBytes(most - read - 1);
            bytes = Arrays.copyOf(bytes, read + 1 + rest.length);
            bytes[read] = (byte) next;
            System.arraycopy(rest, 0, bytes, read + 1, rest.length);
        } else if (read < bytes.length) {
            bytes = Arrays.copyOf(bytes, read);
        }
        check(bytes.length, limits);
        return bytes;
    }

    /** Throws if a document is too large. */
    static void check(long size, Limits limits) {
        if (size > limits.maxBytes()) {
            throw new ReleaseException(
                    "the document has " + (size > limits.maxBytes() + 1L ? size : "more than " + limits.maxBytes())
                            + " bytes, the limit is " + limits.maxBytes()
                            + "; Limits.withMaxBytes raises it, given to the method of Source that reads and to ReleaseParser.builder().limits");
        }
    }
}
