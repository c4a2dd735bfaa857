package io.github.communique.internal.quantity;

import io.github.communique.language.Entry;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the words that may begin anything that has to do with a quantity, for most words of a text do not. */
final class Openings {

    /** What may begin, a letter each. */
    static final char NUMBER = 'n';

    static final char QUALIFIER = 'q';
    static final char UNIT = 'u';
    static final char RANGE = 'r';

    /** Where anything may begin: at digits, signs, codes of currencies, and behind what a number may follow. */
    static final String ANYTHING = "" + NUMBER + QUALIFIER + UNIT + RANGE;

    private static final Map<Character, List<String>> SECTIONS = Map.of(
            NUMBER,
            List.of(
                    "number.cardinals",
                    "number.hundreds",
                    "number.scales",
                    "number.duals",
                    "number.articles",
                    "number.halves",
                    "number.dozens"),
            QUALIFIER,
            List.of("figure.qualifiers"),
            RANGE,
            List.of("range.between"),
            UNIT,
            List.of("unit.moneyBefore", "unit.measureBefore"));

    /** Where numbers are written in one word, each of these may begin it. */
    private static final List<String> COMPOUNDED = List.of("number.cardinals", "number.hundreds", "number.scales");

    private final Lexicon phrases;
    private final Beginnings beginnings = new Beginnings();

    Openings(LanguagePack pack) {
        Map<String, String> kinds = new LinkedHashMap<>();
        add(LanguagePack.undetermined(), "unit.money", "", UNIT, kinds);
        if (!pack.entries("number.linkers").isEmpty()) {
            COMPOUNDED.forEach(section -> add(pack, section, "*", NUMBER, kinds));
        }
        SECTIONS.forEach((kind, sections) -> sections.forEach(section -> add(pack, section, "", kind, kinds)));
        this.phrases = Lexicon.of(nested(kinds));
        kinds.keySet().forEach(beginnings::add);
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

    private static void add(LanguagePack pack, String section, String end, char kind, Map<String, String> kinds) {
        for (String phrase : pack.phrases(section)) {
            kinds.merge(Fold.fold(phrase) + end, String.valueOf(kind), String::concat);
            if (kind == NUMBER) {
                NumberWords.prefixes(pack)
                        .forEach(prefix ->
                                kinds.merge(Fold.fold(prefix + phrase) + end, String.valueOf(kind), String::concat));
            }
        }
    }

    /** The longest phrase is what a text is asked for, so that it stands for those that it begins with too. */
    private static List<Entry> nested(Map<String, String> kinds) {
        List<Entry> entries = new ArrayList<>();
        for (String phrase : kinds.keySet()) {
            StringBuilder all = new StringBuilder();
            int length = phrase.length() - (phrase.endsWith("*") ? 1 : 0);
            for (int end = 1; end <= length; end++) {
                String beginning = phrase.substring(0, end);
                all.append(kinds.getOrDefault(beginning, "")).append(kinds.getOrDefault(beginning + "*", ""));
            }
            entries.add(new Entry(phrase, all.toString()));
        }
        return entries;
    }

    /** What may begin at an offset, or null where nothing does. */
    @Nullable
    String at(CharSequence text, int at) {
        if (!Chars.isLetter(text, at) || isCode(text, at)) {
            return ANYTHING;
        }
        Lexicon.Hit hit = phrases.at(text, at);
        return hit == null ? null : hit.value();
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
