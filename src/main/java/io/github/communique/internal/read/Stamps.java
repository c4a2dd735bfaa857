package io.github.communique.internal.read;

import io.github.communique.internal.markup.Attribute;
import io.github.communique.internal.markup.Element;

/** Elements that hold a time for programs: {@code <time>}, and {@code <abbr title>} of the microformats before it. */
final class Stamps {

    private static final int MIN_DIGITS = 6;

    private Stamps() {}

    /** Whether an element other than {@code <time>} is one. */
    static boolean isStamp(Element element) {
        String tag = element.tag().name();
        return (tag.equals("abbr") && isDate(element.value(Attribute.TITLE)))
                || (tag.endsWith("-time") && element.has(Attribute.DATETIME));
    }

    /** The time as attributes state it, else the text. */
    static String datetime(Element element, String text) {
        String datetime = element.value(Attribute.DATETIME).strip();
        String title = datetime.isEmpty() ? element.value(Attribute.TITLE).strip() : "";
        return !datetime.isEmpty() ? datetime : isDate(title) ? title : text;
    }

    private static boolean isDate(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= MIN_DIGITS;
    }
}
