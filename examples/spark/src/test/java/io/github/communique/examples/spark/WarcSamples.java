package io.github.communique.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Writes a web archive, with faults on request. */
final class WarcSamples {

    private static final Instant DATE = Instant.parse("2025-11-20T10:00:00Z");

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
    private final boolean compressed;

    WarcSamples(boolean compressed) {
        this.compressed = compressed;
    }

    static String id(String name) {
        return "urn:uuid:" + uuid(name);
    }

    static String url(String name) {
        return "https://news.example.org/" + name;
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    void response(String name, int status, String type, String content) throws IOException {
        archive.write(record(response(name, http(status, type, content))));
    }

    void conversion(String name, String text) throws IOException {
        archive.write(record(new WarcConversion.Builder()
                .addHeader("WARC-Target-URI", url(name))
                .recordId(uuid(name))
                .date(DATE)
                .body(MediaType.PLAIN_TEXT, text.getBytes(StandardCharsets.UTF_8))
                .build()));
    }

    /** A record whose content is no HTTP. */
    void badHttp(String name) throws IOException {
        archive.write(record(response(name, "no such thing\r\n\r\n".getBytes(StandardCharsets.US_ASCII))));
    }

    /** A record that no reader can make out; its offset. */
    int damaged(String name) throws IOException {
        int offset = archive.size();
        byte[] record = record(response(name, http(200, "text/html", "<p>Lost")));
        Arrays.fill(record, compressed ? 10 : 0, compressed ? 20 : 4, (byte) 0xff);
        archive.write(record);
        return offset;
    }

    /** A record that says another length than it has; its offset. */
    int ofLength(String name, String length) throws IOException {
        int offset = archive.size();
        String record = new String(plain(response(name, http(200, "text/html", "<p>Lost"))), StandardCharsets.UTF_8);
        byte[] changed = record.replaceFirst("Content-Length: \\d+", "Content-Length: " + length)
                .getBytes(StandardCharsets.UTF_8);
        archive.write(compressed ? Samples.gzip(new String(changed, StandardCharsets.UTF_8)) : changed);
        return offset;
    }

    void bytes(byte[] bytes) {
        archive.writeBytes(bytes);
    }

    void write(Path file) throws IOException {
        Files.write(file, archive.toByteArray());
    }

    void write(Path file, int length) throws IOException {
        Files.write(file, start(length));
    }

    byte[] start(int length) {
        return Arrays.copyOf(archive.toByteArray(), length);
    }

    int size() {
        return archive.size();
    }

    private static byte[] http(int status, String type, String content) {
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        String header = "HTTP/1.1 " + status + " So\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        return (header + content).getBytes(StandardCharsets.UTF_8);
    }

    private static WarcResponse response(String name, byte[] http) throws IOException {
        return new WarcResponse.Builder(url(name))
                .recordId(uuid(name))
                .date(DATE)
                .body(MediaType.HTTP_RESPONSE, http)
                .build();
    }

    private byte[] record(WarcRecord record) throws IOException {
        return written(record, compressed ? WarcCompression.GZIP : WarcCompression.NONE);
    }

    private static byte[] plain(WarcRecord record) throws IOException {
        return written(record, WarcCompression.NONE);
    }

    private static byte[] written(WarcRecord record, WarcCompression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            writer.write(record);
        }
        return bytes.toByteArray();
    }
}
