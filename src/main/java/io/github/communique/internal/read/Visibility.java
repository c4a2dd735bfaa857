package io.github.communique.internal.read;

import io.github.communique.internal.markup.Attribute;
import io.github.communique.internal.markup.Element;

/** Whether an element says of itself that readers do not see it. */
final class Visibility {

    private Visibility() {}

    static boolean isHidden(Element element) {
        String style = element.value(Attribute.STYLE);
        return element.has(Attribute.HIDDEN)
                || element.value(Attribute.ARIA_HIDDEN).equalsIgnoreCase("true")
                || (!style.isEmpty()
                        && (declares(style, "display", "none") || declares(style, "visibility", "hidden")));
    }

    /** Whether an inline style gives a property a value, in any case and spacing. */
    private static boolean declares(String style, String property, String value) {
        for (int at = indexOf(style, property, 0); at >= 0; at = indexOf(style, property, at + 1)) {
            int colon = skipSpace(style, at + property.length());
            boolean whole = at == 0 || style.charAt(at - 1) == ';' || Character.isWhitespace(style.charAt(at - 1));
            if (whole
                    && colon < style.length()
                    && style.charAt(colon) == ':'
                    && style.regionMatches(true, skipSpace(style, colon + 1), value, 0, value.length())) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(String text, String word, int from) {
        for (int i = from; i <= text.length() - word.length(); i++) {
            if ((text.charAt(i) | 0x20) == word.charAt(0) && text.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
