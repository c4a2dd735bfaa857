package io.github.communique.internal.date;

import io.github.communique.language.Entry;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that dates are made of, those of every language, the page's own language first: an English date on an Italian page is a date.
 * Abbreviations count only in the page's language and in English, because many of them are words elsewhere.
 *
 * @param months names and abbreviations, to the number of the month
 * @param weekdays names of weekdays
 * @param articles what may stand before the day
 * @param joiners what may stand between day, month and year
 * @param ordinals what may be written behind the day
 * @param afterYear what may be written behind the year
 * @param numberUnits signs behind year, month and day where all are numbers, to the name of the unit
 * @param dotted whether a full stop makes a number an ordinal, so that "28.10." is a day of a month
 * @param monthFirst whether numbers are read month first where both orders are possible
 * @param dayFirstCountries countries of a language of months first where numbers are read day first all the same
 */
record DateWords(
        Lexicon months,
        Lexicon weekdays,
        Lexicon articles,
        Lexicon joiners,
        Lexicon ordinals,
        Lexicon afterYear,
        Map<Character, String> numberUnits,
        boolean dotted,
        boolean monthFirst,
        Set<String> dayFirstCountries) {

    /** Memo of immutable words: the same whoever asks first. */
    private static final Map<String, DateWords> MADE = new ConcurrentHashMap<>();

    private static final int SHORTEST_FOREIGN_WEEKDAY = 4;

    static DateWords of(LanguagePack pack) {
        return MADE.computeIfAbsent(pack.code(), code -> make(pack));
    }

    private static DateWords make(LanguagePack pack) {
        List<LanguagePack> packs = new ArrayList<>(List.of(pack, LanguagePack.of("en")));
        List<Entry> months = new ArrayList<>();
        for (LanguagePack own : packs) {
            months.addAll(own.entries("date.months"));
            months.addAll(own.entries("date.monthsShort"));
        }
        packs.addAll(LanguagePack.all());
        packs.forEach(any -> months.addAll(any.entries("date.months")));
        List<Entry> weekdays = new ArrayList<>(pack.entries("date.weekdays"));
        everywhere("date.weekdays", packs).stream()
                .filter(entry -> entry.phrase().length() >= SHORTEST_FOREIGN_WEEKDAY)
                .forEach(weekdays::add);
        return new DateWords(
                Lexicon.of(months),
                Lexicon.of(weekdays),
                Lexicon.of(everywhere("date.articles", packs)),
                Lexicon.of(everywhere("date.of", packs)),
                Lexicon.of(everywhere("date.ordinals", packs).stream()
                        .map(entry -> new Entry(entry.phrase(), entry.phrase()))
                        .toList()),
                Lexicon.of(everywhere("date.afterYear", packs)),
                units(),
                pack.phrases("date.ordinals").contains("."),
                !pack.entries("date.order").isEmpty(),
                Set.copyOf(pack.phrases("date.dayFirstCountries")));
    }

    private static Map<Character, String> units() {
        Map<Character, String> units = new HashMap<>();
        for (Entry entry : LanguagePack.undetermined().entries("date.numberUnits")) {
            units.put(entry.phrase().charAt(0), String.valueOf(entry.value()));
        }
        return Map.copyOf(units);
    }

    private static List<Entry> everywhere(String section, List<LanguagePack> packs) {
        List<Entry> entries = new ArrayList<>();
        packs.forEach(pack -> entries.addAll(pack.entries(section)));
        return entries;
    }
}
