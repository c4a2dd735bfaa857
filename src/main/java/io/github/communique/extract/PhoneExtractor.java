package io.github.communique.extract;

import io.github.communique.internal.contact.PhoneFinder;
import io.github.communique.language.LanguagePack;
import io.github.communique.release.Phone;
import java.util.List;
import java.util.Locale;

/**
 * Finds telephone numbers in text and completes them to the international form of ITU-T E.164 where that is certain. Immutable,
 * thread-safe; time and memory grow linearly with the text.
 */
public final class PhoneExtractor {

    private final PhoneFinder finder;

    private PhoneExtractor(PhoneFinder finder) {
        this.finder = finder;
    }

    /**
     * The extractor of a language and country.
     *
     * @param language the language of the texts; national numbers are tried in its country, where given, then in those where the language
     *     is spoken most
     * @return an extractor to be used again and again
     */
    public static PhoneExtractor of(Locale language) {
        return new PhoneExtractor(PhoneFinder.of(LanguagePack.of(language.toLanguageTag()), language.getCountry()));
    }

    /**
     * Finds numbers.
     *
     * @param text any text
     * @return what a numbering plan knows or what is written in the international form, in text order; two numbers that share their
     *     beginning ("5550 / 5551") share their place
     */
    public List<Mention<Phone>> extract(CharSequence text) {
        return finder.find(text).stream()
                .map(found -> Mention.of(text, found.start(), found.end(), found.phone()))
                .toList();
    }
}
