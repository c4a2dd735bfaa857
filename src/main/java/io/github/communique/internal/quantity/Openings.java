package io.github.communique.internal.quantity;

import io.github.communique.language.Entry;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that may begin anything that has to do with a quantity, for most words of a text do not. */
final class Openings {

    private static final List<String> SECTIONS = List.of(
            "number.cardinals",
            "number.hundreds",
            "number.scales",
            "number.articles",
            "number.halves",
            "number.dozens",
            "figure.qualifiers",
            "range.between",
            "unit.moneyBefore",
            "unit.measureBefore");

    /** Where numbers are written in one word, each of these may begin it. */
    private static final List<String> COMPOUNDED = List.of("number.cardinals", "number.hundreds", "number.scales");

    private final Lexicon phrases;
    private final Beginnings beginnings = new Beginnings();

    Openings(LanguagePack pack) {
        List<Entry> entries = new ArrayList<>(LanguagePack.undetermined().entries("unit.money"));
        if (!pack.entries("number.linkers").isEmpty()) {
            COMPOUNDED.forEach(section ->
                    pack.entries(section).forEach(word -> entries.add(new Entry(word.phrase() + "*", word.value()))));
        }
        SECTIONS.forEach(section -> entries.addAll(pack.entries(section)));
        this.phrases = Lexicon.of(entries);
        entries.forEach(entry -> beginnings.add(entry.phrase()));
        LanguagePack.undetermined().phrases("unit.codes").forEach(beginnings::add);
        UnitReader.scaledCodes().forEach(beginnings::add);
        beginnings.add(Links.HOST + "*");
    }

    /** The first place from an offset on, at its word or behind it, where something may begin; {@code to} where nothing does before it. */
    int next(String text, int from, int to) {
        int next = beginnings.next(text, from, to);
        boolean dollar = Chars.is(text, next, '$') && next - 3 >= from;
        return dollar && isCode(text, next - 3) && !Chars.isWord(text, next - 4) ? next - 3 : next;
    }

    boolean mayOpen(CharSequence text, int at) {
        return !Chars.isLetter(text, at) || isCode(text, at) || phrases.at(text, at) != null;
    }

    /** Three letters that may be the code of a currency: capitals, or "usd$". */
    private static boolean isCode(CharSequence text, int at) {
        boolean code = (Chars.isUpper(text, at) && Chars.isUpper(text, at + 1) || Chars.is(text, at + 3, '$'))
                && Chars.isLetter(text, at + 2)
                && !Chars.isLetter(text, at + 3);
        return code
                || (Chars.isUpper(text, at + 1)
                        && Chars.isUpper(text, at + 3)
                        && UnitReader.startsScaledCode(text, at));
    }
}
