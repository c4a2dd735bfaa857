package io.github.communique.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one section of a language resource, made into entries when somebody asks for the first time. Thread-safe. */
final class Section {

    private static final String OR = " | ";
    private static final String MEANS = " = ";

    private final String lines;
    private volatile @Nullable List<Entry> entries;

    Section(String lines) {
        this.lines = lines;
    }

    List<Entry> entries() {
        List<Entry> made = entries;
        if (made == null) {
            made = parse(lines);
            entries = made;
        }
        return made;
    }

    private static List<Entry> parse(String lines) {
        List<Entry> entries = new ArrayList<>();
        for (int start = 0, end; start < lines.length(); start = end + 1) {
            end = lineEnd(lines, start);
            if (isEntry(lines, start, end)) {
                add(lines.substring(start, end).strip(), entries);
            }
        }
        return List.copyOf(entries);
    }

    private static void add(String line, List<Entry> entries) {
        int means = line.lastIndexOf(MEANS);
        String phrases = means < 0 ? line : line.substring(0, means);
        String value = means < 0 ? null : line.substring(means + MEANS.length()).strip();
        int start = 0;
        for (int or = phrases.indexOf(OR); or >= 0; or = phrases.indexOf(OR, start)) {
            entries.add(new Entry(phrases.substring(start, or).strip(), value));
            start = or + OR.length();
        }
        entries.add(new Entry(phrases.substring(start).strip(), value));
    }

    /** The offset of the line end behind an offset, or the length. */
    static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** Whether a line is neither empty nor a comment. */
    static boolean isEntry(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < end && text.charAt(at) != '#';
    }
}
