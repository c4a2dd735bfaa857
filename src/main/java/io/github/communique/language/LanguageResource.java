package io.github.communique.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the text form of a {@link LanguagePack}. */
final class LanguageResource {

    private LanguageResource() {}

    static LanguagePack read(String code) {
        String name = code + ".lang";
        try (InputStream in = LanguageResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the language resource " + name + " is missing from the class path");
            }
            return parse(code, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LanguagePack parse(String code, BufferedReader lines) throws IOException {
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        List<Entry> open = null;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (isHeader(text)) {
                open = new ArrayList<>();
                if (sections.put(text.substring(1, text.length() - 1), open) != null) {
                    throw error(code, number, "the section " + text + " stands twice");
                }
            } else if (open == null) {
                throw error(code, number, "an entry before the first [section]");
            } else {
                addEntries(open, text);
            }
        }
        return new LanguagePack(code, sections);
    }

    /** {@code [group.name]}: small letters, dots and hyphens; anything else in brackets is an entry. */
    private static boolean isHeader(String line) {
        boolean bracketed = line.length() > 4 && line.charAt(0) == '[' && line.charAt(line.length() - 1) == ']';
        return bracketed
                && line.indexOf('.') > 0
                && line.substring(1, line.length() - 1)
                        .chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-');
    }

    private static void addEntries(List<Entry> section, String line) {
        int equals = line.lastIndexOf(" = ");
        String phrases = equals < 0 ? line : line.substring(0, equals);
        @Nullable String value = equals < 0 ? null : line.substring(equals + 3).strip();
        for (String phrase : phrases.split(" \\| ", -1)) {
            section.add(new Entry(phrase.strip(), value));
        }
    }

    private static IllegalStateException error(String code, int line, String what) {
        return new IllegalStateException(code + ".lang:" + line + ": " + what);
    }
}
