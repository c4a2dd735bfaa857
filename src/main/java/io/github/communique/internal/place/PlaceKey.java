package io.github.communique.internal.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The form in which names of places are compared: lower case, no accents, apostrophes or dots, one space for hyphens and other marks, no
 * leading article "the", and short words for Saint, Fort and Mount. The generator of the resource makes the same keys.
 */
final class PlaceKey {

    private static final Map<Character, String> LETTERS = Map.of(
            'ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'æ', "ae", 'œ', "oe", 'ı', "i", 'ς', "σ");
    private static final Map<String, String> SHORT =
            Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft", "sankt", "st");
    private static final String DROPPED = "'’‘ʼʻ`´′.";

    private PlaceKey() {}

    static String of(CharSequence name) {
        String plain = plain(name.toString());
        StringBuilder key = new StringBuilder(plain.length());
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (DROPPED.indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            String letters = c < 128 ? null : LETTERS.get(c);
            if (letters != null) {
                word.append(letters);
            } else if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else {
                close(word, key, true);
            }
        }
        close(word, key, key.length() > 0);
        return key.toString();
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    }

    private static boolean isAscii(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < 128) {
            i++;
        }
        return i == text.length();
    }

    private static void close(StringBuilder word, StringBuilder key, boolean several) {
        String text = word.toString();
        word.setLength(0);
        if (text.isEmpty() || (several && key.length() == 0 && text.equals("the"))) {
            return;
        }
        if (key.length() > 0) {
            key.append(' ');
        }
        key.append(several ? SHORT.getOrDefault(text, text) : text);
    }
}
