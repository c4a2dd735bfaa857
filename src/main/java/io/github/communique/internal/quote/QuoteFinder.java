package io.github.communique.internal.quote;

import io.github.communique.language.LanguagePack;
import io.github.communique.release.Quote;
import java.util.List;

/** Finds quotations and who said them. Immutable, thread-safe. */
public final class QuoteFinder {

    private final QuoteWords words;

    private QuoteFinder(LanguagePack pack) {
        words = new QuoteWords(pack);
    }

    /**
     * The finder of a language.
     *
     * @param pack the words of the text's language
     * @return a finder
     */
    public static QuoteFinder of(LanguagePack pack) {
        return new QuoteFinder(pack);
    }

    /**
     * Finds quotations.
     *
     * @param body the body, paragraphs separated by blank lines
     * @param elsewhere other text of the release that may print a speaker's full name: headline, sub-headline, contacts
     * @return quotations in text order
     */
    public List<Quote> find(String body, List<String> elsewhere) {
        List<Quoted> quoted = DashMarks.addTo(SingleMarks.addTo(MarkScanner.scan(body), body), body, words);
        Quoted statement = Statement.find(body);
        if (quoted.isEmpty() && statement == null) {
            return List.of();
        }
        NameBook book = new NameBook(body, elsewhere, quoted, words);
        return new QuoteReader(body, book, words).read(quoted, statement);
    }
}
