package io.github.communique.internal.anatomy;

import io.github.communique.language.LanguagePack;

/** Lines that hold nothing but a date. */
public final class DateLines {

    private DateLines() {}

    /**
     * For a language.
     *
     * @param pack the words of the text's language
     * @return a test for date lines
     */
    public static DateLines of(LanguagePack pack) {
        return new DateLines();
    }

    boolean isDateLine(String text) {
        return text.length() <= 40 && text.chars().filter(Character::isDigit).count() >= 3 && Shape.words(text) <= 5;
    }
}
