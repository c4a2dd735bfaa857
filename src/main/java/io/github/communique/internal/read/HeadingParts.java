package io.github.communique.internal.read;

import io.github.communique.internal.markup.Attribute;
import io.github.communique.internal.markup.Element;
import io.github.communique.language.LanguagePack;
import java.util.Locale;
import java.util.Set;

/** Inline elements of headings that print a line of their own: the kicker, words set small. */
final class HeadingParts {

    private static final Set<String> KICKERS =
            Set.copyOf(LanguagePack.undetermined().phrases("anatomy.kicker-names"));

    private HeadingParts() {}

    static boolean standsApart(Element element) {
        return element.tag().name().equals("small")
                || (element.has(Attribute.CLASS) && hasKickerWord(element.value(Attribute.CLASS)));
    }

    private static boolean hasKickerWord(String names) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || !Character.isLetterOrDigit(names.charAt(i))) {
                if (i > start && KICKERS.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
