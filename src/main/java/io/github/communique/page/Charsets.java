package io.github.communique.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Charsets by the names that pages give them, read as the WHATWG encoding standard does: old labels mean the larger sets that grew out of them. */
final class Charsets {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("US-ASCII", "windows-1252"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("ISO-8859-11", "x-windows-874"),
            Map.entry("TIS-620", "x-windows-874"),
            Map.entry("GB2312", "GB18030"),
            Map.entry("GBK", "GB18030"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("Big5", "Big5-HKSCS"));

    /** Labels that Java does not know. */
    private static final Map<String, String> LABELS = Map.of(
            "gb_2312-80", "GB18030",
            "x-gbk", "GB18030",
            "x-sjis", "windows-31j",
            "ks_c_5601-1987", "x-windows-949",
            "x-euc-jp", "EUC-JP",
            "x-cp1250", "windows-1250",
            "x-cp1251", "windows-1251",
            "x-cp1252", "windows-1252",
            "unicode-1-1-utf-8", "UTF-8",
            "win-1251", "windows-1251");

    private Charsets() {}

    /** The charset of a name, or null where it is unknown here. */
    static @Nullable Charset named(String name) {
        Charset charset = find(LABELS.getOrDefault(name.toLowerCase(Locale.ROOT), name));
        if (charset == null) {
            return null;
        }
        // A declaration in ASCII cannot be UTF-16.
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            return StandardCharsets.UTF_8;
        }
        String larger = LARGER.get(charset.name());
        Charset found = larger == null ? null : find(larger);
        return found == null ? charset : found;
    }

    /** A charset of this name; small run-times lack the eastern ones. */
    static @Nullable Charset find(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
