package io.github.communique.internal.contact;

import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;
import io.github.communique.release.Contact;
import java.util.List;

/** Reads contact blocks. Immutable, thread-safe. */
public final class ContactFinder {

    private ContactFinder() {}

    /**
     * The finder of a language.
     *
     * @param pack the words of the text's language
     * @return a finder
     */
    public static ContactFinder of(LanguagePack pack) {
        return new ContactFinder();
    }

    /**
     * Reads one region of the page that holds press contacts.
     *
     * @param region its blocks in page order, label lines such as "Media contact:" included
     * @param regions ISO 3166-1 alpha-2 codes of countries that national telephone numbers may belong to, the likeliest first
     * @return the contacts in the order printed
     */
    public List<Contact> find(List<Block> region, List<String> regions) {
        return List.of();
    }
}
