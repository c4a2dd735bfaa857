package io.github.communique.internal.quote;

import io.github.communique.language.LanguagePack;
import io.github.communique.release.Quote;
import io.github.communique.release.Span;
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
        return find(body, elsewhere, List.of());
    }

    /**
     * Finds quotations.
     *
     * @param body the body, paragraphs separated by blank lines
     * @param elsewhere other text of the release that may print a speaker's full name: headline, sub-headline, contacts
     * @param passages what the page sets apart as quotations, in text order and not overlapping
     * @return quotations in text order
     */
    public List<Quote> find(String body, List<String> elsewhere, List<Span> passages) {
        List<Quoted> marked = DashMarks.addTo(SingleMarks.addTo(MarkScanner.scan(body), body), body, words);
        List<Quoted> quoted = BlockQuotes.addTo(marked, passages, body, words);
        Statement statement = Statement.find(body, !quoted.isEmpty(), elsewhere, words);
        if (quoted.isEmpty() && statement == null) {
            return List.of();
        }
        NameBook book = new NameBook(body, elsewhere, quoted, words);
        return new QuoteReader(body, book, words).read(quoted, statement);
    }
}
