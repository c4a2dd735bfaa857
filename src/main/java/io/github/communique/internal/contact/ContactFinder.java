package io.github.communique.internal.contact;

import io.github.communique.internal.anatomy.ContactCues;
import io.github.communique.internal.anatomy.EmailScanner;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;
import io.github.communique.page.Link;
import io.github.communique.release.Contact;
import java.util.ArrayList;
import java.util.List;

/** Reads contact blocks. Immutable, thread-safe. */
public final class ContactFinder {

    /** So many addresses tell enough of the names around them. */
    private static final int MOST_ADDRESSES = 200;

    private final ContactCues cues;
    private final EmailScanner emails;
    private final Vocabulary vocabulary;
    private final List<String> languageRegions;

    private ContactFinder(LanguagePack pack) {
        cues = ContactCues.of(pack);
        emails = EmailScanner.of(pack);
        vocabulary = Vocabulary.of(pack);
        languageRegions = pack.phrases("contact.regions");
    }

    /**
     * The finder of a language.
     *
     * @param pack the words of the text's language
     * @return a finder
     */
    public static ContactFinder of(LanguagePack pack) {
        return new ContactFinder(pack);
    }

    /**
     * Reads one region of the page that holds press contacts.
     *
     * @param region its blocks in page order, label lines such as "Media contact:" included
     * @param regions ISO 3166-1 alpha-2 codes of countries that national telephone numbers may belong to, the likeliest first
     * @return the contacts in the order printed
     */
    public List<Contact> find(List<Block> region, List<String> regions) {
        List<Line> lines = lines(region);
        List<String> addresses = addresses(lines);
        List<String> likely = Countries.beside(regions, lines);
        PhoneReader phones = new PhoneReader(
                PhoneReader.regions(likely, addresses, languageRegions), likely.isEmpty() ? null : likely.get(0));
        List<Item> items = new ArrayList<>();
        LineReader reader = new LineReader(vocabulary, emails, phones, new Evidence(addresses), items);
        lines.forEach(reader::read);
        return Assembly.contacts(items, vocabulary.press());
    }

    /**
     * Joins the contacts of several regions: a person who stands in two of them is told once, with the data of both.
     *
     * @param contacts contacts in the order printed
     * @return each person once
     */
    public static List<Contact> merged(List<Contact> contacts) {
        return Assembly.merged(contacts);
    }

    /** The lines, without the text before the words that announce the contacts. */
    private List<Line> lines(List<Block> region) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < region.size(); i++) {
            Block block = region.get(i);
            Line.split(block, cues.opens(block) ? 0 : start(block), i, lines);
        }
        return lines;
    }

    private int start(Block block) {
        int start = cues.sentenceStart(block);
        return start < 0 || emails.find(block.text(), 0, start) != null ? 0 : start;
    }

    private List<String> addresses(List<Line> lines) {
        List<String> addresses = new ArrayList<>();
        for (Line line : lines) {
            if (addresses.size() >= MOST_ADDRESSES) {
                break;
            }
            EmailScanner.Email email = emails.find(line.text(), 0, line.text().length());
            while (email != null && addresses.size() < MOST_ADDRESSES) {
                if (email.address() != null) {
                    addresses.add(email.address());
                }
                email = emails.find(line.text(), email.end(), line.text().length());
            }
            for (Link link : line.links()) {
                String address = LinkTarget.email(link.href());
                if (address != null) {
                    addresses.add(address);
                }
            }
        }
        return addresses;
    }
}
