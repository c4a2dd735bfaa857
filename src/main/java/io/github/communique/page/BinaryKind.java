package io.github.communique.page;

import io.github.communique.release.ReleaseException;
import java.nio.ByteBuffer;

/** Kinds of content that are no text, known by their first bytes; a question mark in the pattern stands for any byte. */
enum BinaryKind {
    PDF("a PDF document", "%PDF-"),
    PNG("a PNG image", "\u0089PNG"),
    JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
    GIF_87("a GIF image", "GIF87a"),
    GIF_89("a GIF image", "GIF89a"),
    TIFF("a TIFF image", "II*\0"),
    WEBP("a WebP image", "RIFF????WEBP"),
    WAVE("a WAV file", "RIFF????WAVE"),
    AVI("an AVI film", "RIFF????AVI "),
    OLE("an Office document in the old binary form", "\u00D0\u00CF\u0011\u00E0"),
    ZIP("a zip archive or an Office document", "PK\u0003\u0004"),
    EMPTY_ZIP("an empty zip archive", "PK\u0005\u0006"),
    GZIP("a gzip file", "\u001F\u008B"),
    BZIP2("a bzip2 file", "BZh?1AY&SY"),
    XZ("an xz file", "\u00FD7zXZ"),
    SEVEN_ZIP("a 7z archive", "7z\u00BC\u00AF"),
    RTF("an RTF document", "{\\rtf"),
    ELF("a program", "\u007FELF"),
    CLASS("a Java class", "\u00CA\u00FE\u00BA\u00BE");

    private static final int LOOK = 64 * 1024;
    /** A bit for each control character that texts have: tabs, ends of lines and pages, escapes, the end of a file. */
    private static final int IN_TEXT =
            1 << '\t' | 1 << '\n' | 1 << 0x0B | 1 << '\f' | 1 << '\r' | 1 << 0x1A | 1 << 0x1B;

    private static final long EIGHT_SPACES = 0x2020_2020_2020_2020L;
    private static final long EIGHT_SIGNS = 0x8080_8080_8080_8080L;

    private final String description;
    private final String magic;

    BinaryKind(String description, String magic) {
        this.description = description;
        this.magic = magic;
    }

    /** Throws if the bytes are no text. */
    static void refuse(byte[] bytes) {
        for (BinaryKind kind : values()) {
            if (kind.matches(bytes)) {
                throw new ReleaseException(
                        "the content is " + kind.description + "; HTML and plain text are accepted: convert it first");
            }
        }
        if (looksRandom(bytes)) {
            throw new ReleaseException(
                    "the content is binary data of an unknown kind; HTML and plain text are accepted");
        }
    }

    private boolean matches(byte[] bytes) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if (magic.charAt(i) != '?' && (bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Text has next to no control characters; random bytes have one in nine. */
    private static boolean looksRandom(byte[] bytes) {
        int look = Math.min(bytes.length, LOOK);
        ByteBuffer eights = ByteBuffer.wrap(bytes);
        int controls = 0;
        for (int i = 0; i < look; i += Long.BYTES) {
            if (i + Long.BYTES > look || holdControl(eights.getLong(i))) {
                controls += controls(bytes, i, Math.min(look, i + Long.BYTES));
            }
        }
        return controls > 2 && controls * 20L > look;
    }

    /** Whether one of eight bytes, looked at together, is less than that of a space. */
    private static boolean holdControl(long eight) {
        return (eight - EIGHT_SPACES & ~eight & EIGHT_SIGNS) != 0;
    }

    private static int controls(byte[] bytes, int from, int to) {
        int controls = 0;
        for (int i = from; i < to; i++) {
            int b = bytes[i] & 0xFF;
            controls += b < ' ' && (IN_TEXT >>> b & 1) == 0 ? 1 : 0;
        }
        return controls;
    }
}
