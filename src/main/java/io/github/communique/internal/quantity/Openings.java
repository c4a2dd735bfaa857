package io.github.communique.internal.quantity;

import io.github.communique.language.Entry;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Tells in one look whether a word may begin anything that has to do with a quantity, for most words of a text do not. */
final class Openings {

    private static final List<String> SECTIONS = List.of(
            "number.cardinals",
            "number.hundreds",
            "number.scales",
            "number.articles",
            "number.halves",
            "number.dozens",
            "figure.qualifiers",
            "figure.transparent",
            "range.between",
            "range.articles",
            "unit.moneyBefore",
            "unit.measureBefore");

    /** Where numbers are written in one word, each of these may begin it. */
    private static final List<String> COMPOUNDED = List.of("number.cardinals", "number.hundreds", "number.scales");

    private final Lexicon phrases;

    Openings(LanguagePack pack) {
        List<Entry> entries = new ArrayList<>(LanguagePack.undetermined().entries("unit.money"));
        if (!pack.entries("number.linkers").isEmpty()) {
            COMPOUNDED.forEach(section ->
                    pack.entries(section).forEach(word -> entries.add(new Entry(word.phrase() + "*", word.value()))));
        }
        SECTIONS.forEach(section -> entries.addAll(pack.entries(section)));
        this.phrases = Lexicon.of(entries);
    }

    boolean mayOpen(CharSequence text, int at) {
        return !Chars.isLetter(text, at) || isCode(text, at) || phrases.at(text, at) != null;
    }

    /** Three letters that may be the code of a currency: capitals, or "usd$". */
    private static boolean isCode(CharSequence text, int at) {
        return Chars.isLetter(text, at + 2)
                && !Chars.isLetter(text, at + 3)
                && (Chars.isUpper(text, at) && Chars.isUpper(text, at + 1) || Chars.is(text, at + 3, '$'));
    }
}
