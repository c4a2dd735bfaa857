package io.github.communique.internal.clean;

import java.util.Locale;
import java.util.function.Consumer;

/** The words that class names and ids are made of: "relatedPosts-box_2" gives related, posts, box. */
final class NameTokens {

    private NameTokens() {}

    static void each(String names, Consumer<String> consumer) {
        int start = -1;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = isLetter(c);
            boolean hump = letter && start >= 0 && c <= 'Z' && names.charAt(i - 1) >= 'a';
            if (start >= 0 && (!letter || hump)) {
                consumer.accept(names.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
