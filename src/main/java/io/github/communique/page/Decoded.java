package io.github.communique.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes made text.
 *
 * @param text the text, without byte-order mark
 * @param charset how the bytes were decoded
 * @param notes what was odd about it
 */
record Decoded(String text, Charset charset, List<String> notes) {

    private static final int PRESCAN = 4096;
    /** Where a declaration is looked for if there is need of one. */
    private static final int LATE = 256 * 1024;

    private static final char ESCAPE = 0x1B;
    /** Letters decoded at a time. */
    private static final int PIECE = 256;

    static Decoded of(byte[] bytes, @Nullable Charset given) {
        if (given != null) {
            if (!given.name().startsWith("UTF-16") && !given.name().startsWith("UTF-32")) {
                BinaryKind.refuse(bytes);
            }
            String text = lenient(bytes, 0, given);
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, given, List.of());
        }
        List<String> notes = new ArrayList<>();
        return decode(bytes, notes);
    }

    private static Decoded decode(byte[] bytes, List<String> notes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(lenient(bytes, 3, StandardCharsets.UTF_8), StandardCharsets.UTF_8, notes);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Decoded(lenient(bytes, 2, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE, notes);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Decoded(lenient(bytes, 2, StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE, notes);
        }
        Charset wide = wideWithoutMark(bytes);
        if (wide != null) {
            notes.add("decoded as " + wide.name() + ": every other byte is zero");
            return new Decoded(lenient(bytes, 0, wide), wide, notes);
        }
        BinaryKind.refuse(bytes);
        String declaredName = declared(bytes, PRESCAN);
        Charset declared = declaredName == null ? null : Charsets.named(declaredName);
        if (declaredName != null && declared == null) {
            notes.add("the declared charset '" + declaredName + "' is not known");
        }
        String utf8 = utf8(bytes);
        if (utf8 != null) {
            boolean ascii = utf8.length() == bytes.length;
            if (declared != null && !declared.equals(StandardCharsets.UTF_8) && !ascii) {
                notes.add("declares " + declared.name() + " but is valid UTF-8: decoded as UTF-8");
            }
            // ISO-2022 encodings are pure ASCII with escape sequences.
            boolean escapes = declared != null && ascii && utf8.indexOf(ESCAPE) >= 0;
            if (!escapes) {
                return new Decoded(utf8, StandardCharsets.UTF_8, notes);
            }
        }
        if (declaredName == null) {
            String late = declared(bytes, LATE);
            declared = late == null ? null : Charsets.named(late);
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return new Decoded(lenient(bytes, 0, declared), declared, notes);
        }
        if (mostlyUtf8(bytes)) {
            notes.add("decoded as UTF-8 with invalid bytes replaced by U+FFFD");
            return new Decoded(lenient(bytes, 0, StandardCharsets.UTF_8), StandardCharsets.UTF_8, notes);
        }
        Charset guess = CharsetGuess.of(bytes);
        Charset charset = guess == null ? Charsets.WINDOWS_1252 : guess;
        notes.add((declared == null ? "declares no charset" : "declares UTF-8") + " and is not valid UTF-8: decoded as "
                + charset.name());
        return new Decoded(lenient(bytes, 0, charset), charset, notes);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 of Latin text has a zero in every other byte. */
    private static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int look = Math.min(bytes.length & ~1, 512);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < look; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (look < 4) {
            return null;
        }
        if (odd * 2 > look * 0.7 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 2 > look * 0.7 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** The charset named in a meta element or XML declaration near the start. */
    private static @Nullable String declared(byte[] bytes, int look) {
        int end = Math.min(bytes.length, look);
        for (int tag = indexOf(bytes, '<', 0, end); tag < end; tag = indexOf(bytes, '<', tag + 1, end)) {
            boolean xml = names(bytes, tag + 1, end, "?xml");
            if (xml || names(bytes, tag + 1, end, "meta")) {
                int close = indexOf(bytes, '>', tag, end);
                String element =
                        new String(bytes, tag, close - tag, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                String name = valueAfter(element, xml ? "encoding" : "charset");
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private static int indexOf(byte[] bytes, char sign, int from, int end) {
        int i = from;
        while (i < end && bytes[i] != sign) {
            i++;
        }
        return i;
    }

    /** Whether a name stands at an offset, in capitals or not. */
    private static boolean names(byte[] bytes, int at, int end, String name) {
        int i = 0;
        while (i < name.length()
                && at + i < end
                && Character.toLowerCase((char) (bytes[at + i] & 0xFF)) == name.charAt(i)) {
            i++;
        }
        return i == name.length();
    }

    private static @Nullable String valueAfter(String element, String key) {
        for (int at = element.indexOf(key); at >= 0; at = element.indexOf(key, at + 1)) {
            int i = skip(element, at + key.length(), " \t\r\n");
            if (i < element.length() && element.charAt(i) == '=') {
                i = skip(element, i + 1, " \t\r\n\"'");
                int end = i;
                while (end < element.length() && " \t\r\n;\"'/>?".indexOf(element.charAt(end)) < 0) {
                    end++;
                }
                if (end > i) {
                    return element.substring(i, end);
                }
            }
        }
        return null;
    }

    private static int skip(String text, int from, String over) {
        int i = from;
        while (i < text.length() && over.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /**
     * The text of valid UTF-8, else null. It is decoded piece by piece: one letter that is not Latin makes the platform take two bytes for every
     * letter of a text, which is to happen once, when all is put together.
     */
    private static @Nullable String utf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(PIECE);
        List<String> pieces = new ArrayList<>(bytes.length / PIECE + 1);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(in, out, true);
            pieces.add(out.flip().toString());
            out.clear();
        }
        return result.isError() ? null : String.join("", pieces);
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** A UTF-8 text cut or damaged in a few places: sequences far outnumber broken ones. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int more = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : 0;
            int seen = 0;
            while (seen < more && i + seen + 1 < bytes.length && (bytes[i + seen + 1] & 0xC0) == 0x80) {
                seen++;
            }
            if (more > 0 && seen == more) {
                good++;
            } else {
                bad++;
            }
            i += seen;
        }
        return good > 10L * bad;
    }
}
