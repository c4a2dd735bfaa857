package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateScanner;
import io.github.communique.language.Entry;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words that datelines are made of, those of every language, the page's own first: names of places keep the particles of their country.
 *
 * @param dates finds dates
 * @param particles words in lower case inside names
 * @param besides particles behind which stands what a place lies at, such as a river
 * @param and words between two places
 * @param agencies news agencies and wires
 * @param notPlaces what stands where a place could and is none
 * @param home the country of a place that is not known, or null
 */
record DatelineWords(
        DateScanner dates,
        Lexicon particles,
        Lexicon besides,
        Lexicon and,
        Lexicon agencies,
        Lexicon notPlaces,
        @Nullable String home) {

    /** Memo of immutable words: the same whoever asks first. */
    private static final Map<String, DatelineWords> MADE = new ConcurrentHashMap<>();

    static DatelineWords of(LanguagePack pack) {
        return MADE.computeIfAbsent(pack.code(), code -> make(pack));
    }

    private static DatelineWords make(LanguagePack pack) {
        List<Entry> home = pack.entries("place.home");
        return new DatelineWords(
                DateScanner.of(pack),
                everywhere("place.particles", pack),
                everywhere("place.besides", pack),
                everywhere("place.and", pack),
                everywhere("dateline.agencies", pack),
                everywhere(List.of("dateline.notPlaces", "date.published", "date.updated"), pack),
                home.isEmpty() ? null : home.get(0).phrase());
    }

    private static Lexicon everywhere(String section, LanguagePack first) {
        return everywhere(List.of(section), first);
    }

    private static Lexicon everywhere(List<String> sections, LanguagePack first) {
        List<Entry> entries = new ArrayList<>();
        sections.forEach(section -> entries.addAll(first.entries(section)));
        LanguagePack.all().forEach(pack -> sections.forEach(section -> entries.addAll(pack.entries(section))));
        return Lexicon.of(entries);
    }
}
