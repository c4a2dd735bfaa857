package io.github.communique.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the text form of a {@link LanguagePack}: where its sections are. Their lines are read when somebody asks for them. */
final class LanguageResource {

    private LanguageResource() {}

    static LanguagePack read(String code) {
        String name = code + ".lang";
        try (InputStream in = LanguageResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the language resource " + name + " is missing from the class path");
            }
            return parse(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LanguagePack parse(String code, String text) {
        Map<String, Section> sections = new LinkedHashMap<>();
        String open = "";
        int begin = 0;
        int number = 0;
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = Section.lineEnd(text, start);
            number++;
            if (isHeader(text, start, end)) {
                add(sections, open, text.substring(begin, start));
                open = text.substring(start + 1, end - 1);
                if (sections.containsKey(open)) {
                    throw error(code, number, "the section [" + open + "] stands twice");
                }
                begin = end + 1;
            } else if (open.isEmpty() && Section.isEntry(text, start, end)) {
                throw error(code, number, "an entry before the first [section]");
            }
        }
        add(sections, open, text.substring(Math.min(begin, text.length())));
        return new LanguagePack(code, sections);
    }

    private static void add(Map<String, Section> sections, String name, String lines) {
        if (!name.isEmpty()) {
            sections.put(name, new Section(lines));
        }
    }

    /** {@code [group.name]}: small letters, dots and hyphens; anything else in brackets is an entry. */
    private static boolean isHeader(String text, int start, int end) {
        if (end - start <= 4 || text.charAt(start) != '[' || text.charAt(end - 1) != ']') {
            return false;
        }
        boolean grouped = false;
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            grouped |= c == '.';
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-')) {
                return false;
            }
        }
        return grouped;
    }

    private static IllegalStateException error(String code, int line, String what) {
        return new IllegalStateException(code + ".lang:" + line + ": " + what);
    }
}
