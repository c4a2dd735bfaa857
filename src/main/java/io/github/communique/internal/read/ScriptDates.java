package io.github.communique.internal.read;

import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The day of publication in the data that a page hands to its own scripts: {@code "publishedAt": "2024-03-11T09:00"}. */
final class ScriptDates {

    private static final Set<String> NAMES =
            Set.copyOf(LanguagePack.undetermined().phrases("date.script-names"));

    /** A part of every name: names are looked for by it. */
    private static final String STEM = "ubli";

    private static final String PUBLISHER = "sher";

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_VALUE = 30;
    private static final int MAX_SIGNS = 8;
    private static final String SIGNS = "\\\"': =,";

    private ScriptDates() {}

    /** Whether a property is of publication, and not of a publisher. */
    static boolean isName(String name) {
        int stem = name.indexOf(STEM);
        return stem >= 0 && !name.startsWith(PUBLISHER, stem + STEM.length());
    }

    /** The first such date of a script, as written, or null. */
    static @Nullable String find(String script) {
        for (int i = stem(script, 0); i >= 0; i = stem(script, i + STEM.length())) {
            int start = i;
            while (start > 0 && i - start < LONGEST_NAME && isNamePart(script.charAt(start - 1))) {
                start--;
            }
            int end = i + STEM.length();
            while (end < script.length() && end - i < LONGEST_NAME && isNamePart(script.charAt(end))) {
                end++;
            }
            String value = NAMES.contains(squeezed(script, start, end)) ? value(script, end) : null;
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The next place of the stem, or -1. Most characters are passed over: the last of the four tells how far to go. */
    private static int stem(String script, int from) {
        int i = from + STEM.length() - 1;
        while (i < script.length()) {
            switch (script.charAt(i)) {
                case 'i' -> {
                    if (script.startsWith(STEM, i - STEM.length() + 1)) {
                        return i - STEM.length() + 1;
                    }
                    i += STEM.length();
                }
                case 'l' -> i++;
                case 'b' -> i += 2;
                case 'u' -> i += 3;
                default -> i += STEM.length();
            }
        }
        return -1;
    }

    private static @Nullable String value(String script, int from) {
        int start = from;
        while (start < script.length() && start - from < MAX_SIGNS && SIGNS.indexOf(script.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < script.length() && end - start < LONGEST_VALUE && "\\\"'<".indexOf(script.charAt(end)) < 0) {
            end++;
        }
        boolean year = end - start >= 8 && script.charAt(start) >= '1' && script.charAt(start) <= '2';
        return year && start > from ? script.substring(start, end) : null;
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
    }

    private static String squeezed(String script, int from, int to) {
        StringBuilder name = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = Fold.fold(script.charAt(i));
            if (c >= 'a') {
                name.append(c);
            }
        }
        return name.toString();
    }
}
