package io.github.communique.internal.text;

import java.util.Locale;

/** The JSON names of enum constants: {@code MORE_THAN} is {@code moreThan}, as the annotations of the values say. */
public final class EnumName {

    private EnumName() {}

    /**
     * The JSON name of a constant.
     *
     * @param constant a constant of one of the values' enums
     * @return its name in camel case
     */
    public static String of(Enum<?> constant) {
        String name = constant.name();
        StringBuilder camel = new StringBuilder(name.length());
        int from = 0;
        for (int end = name.indexOf('_'); end >= 0; end = name.indexOf('_', from)) {
            append(camel, name.substring(from, end));
            from = end + 1;
        }
        append(camel, name.substring(from));
        return camel.toString();
    }

    private static void append(StringBuilder camel, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (camel.isEmpty()) {
            camel.append(lower);
        } else {
            camel.append(word.charAt(0)).append(lower, 1, lower.length());
        }
    }
}
