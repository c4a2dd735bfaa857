package io.github.communique.extract;

import io.github.communique.internal.anatomy.EmailScanner;
import io.github.communique.language.LanguagePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds e-mail addresses in text, written plainly or hidden from robots as {@code press(at)example.org} or
 * {@code press at example dot org}. Immutable, thread-safe; time and memory grow linearly with the text.
 */
public final class EmailExtractor {

    private final EmailScanner scanner;

    private EmailExtractor(EmailScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * The extractor of a language.
     *
     * @param language the language of the texts, whose words may hide the signs of an address
     * @return an extractor to be used again and again
     */
    public static EmailExtractor of(Locale language) {
        return new EmailExtractor(EmailScanner.of(LanguagePack.of(language.toLanguageTag())));
    }

    /**
     * Finds addresses.
     *
     * @param text any text
     * @return the addresses in text order, in their usual form; those that the text keeps from its readers are left out
     */
    public List<Mention<String>> extract(CharSequence text) {
        List<Mention<String>> found = new ArrayList<>();
        EmailScanner.Email email = scanner.find(text, 0, text.length());
        while (email != null) {
            String address = email.address();
            if (address != null) {
                found.add(Mention.of(text, email.start(), email.end(), address));
            }
            email = scanner.find(text, email.end(), text.length());
        }
        return found;
    }
}
