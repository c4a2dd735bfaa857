package io.github.communique.extract;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.date.DateScanner;
import io.github.communique.language.LanguagePack;
import io.github.communique.release.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds dates in text, in words or digits, as far as they are stated: no year or day is invented. Immutable, thread-safe; time and memory
 * grow linearly with the text.
 */
public final class DateExtractor {

    private final DateScanner scanner;

    private DateExtractor(DateScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * The extractor of a language.
     *
     * @param language the language of the texts; its country, where given, decides the order of day and month in digits
     * @return an extractor to be used again and again
     */
    public static DateExtractor of(Locale language) {
        String country = language.getCountry();
        return new DateExtractor(
                DateScanner.of(LanguagePack.of(language.toLanguageTag()), country.isEmpty() ? null : country));
    }

    /**
     * Finds dates.
     *
     * @param text any text
     * @return the dates in text order, not overlapping; a weekday before a date belongs to its words
     */
    public List<Mention<PartialDate>> extract(CharSequence text) {
        List<Mention<PartialDate>> found = new ArrayList<>();
        DateMatch match = scanner.find(text, 0);
        while (match != null) {
            found.add(Mention.of(text, match.start(), match.end(), match.date()));
            match = scanner.find(text, match.end());
        }
        return found;
    }
}
