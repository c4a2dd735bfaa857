package io.github.communique.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.communique.examples.Documents.Document;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A file of lines that a run has begun and a later one goes on with. */
final class Lines {

    private final Path file;
    /** What stands behind the last line end was cut off in mid-line. */
    private long whole;

    private long count;
    private byte @Nullable [] last;

    private Lines(Path file) {
        this.file = file;
    }

    /**
     * Skips the documents that are answered in a file and cuts off the line in which it breaks off.
     *
     * @return how many there are
     * @throws IOException if the file answers other documents
     */
    static long resume(Path file, Iterator<Document> documents) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        Lines lines = new Lines(file);
        lines.read();
        Document answered = null;
        for (long i = 0; i < lines.count; i++) {
            answered = documents.hasNext() ? documents.next() : null;
        }
        if (lines.count > 0 && (answered == null || !answered.id().equals(lines.lastId()))) {
            throw new IOException(
                    file + " does not hold the answers to the first " + lines.count + " documents of the input");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(lines.whole);
        }
        return lines.count;
    }

    private void read() throws IOException {
        long start = 0;
        long at = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                at++;
                if (b == '\n') {
                    count++;
                    start = whole;
                    whole = at;
                }
            }
        }
        if (count > 0) {
            last = bytes(start, whole);
        }
    }

    private byte[] bytes(long from, long to) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(to - from));
            while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
                continue;
            }
            return buffer.array();
        }
    }

    private @Nullable String lastId() throws IOException {
        try (JsonParser json =
                new JsonFactory().createParser(new String(last == null ? new byte[0] : last, StandardCharsets.UTF_8))) {
            json.nextToken();
            String field = json.nextFieldName();
            return "id".equals(field) ? json.nextTextValue() : null;
        }
    }
}
