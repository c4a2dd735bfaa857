package io.github.communique.internal.contact;

import io.github.communique.language.LanguagePack;
import io.github.communique.release.Phone;
import java.util.ArrayList;
import java.util.List;

/** Finds telephone numbers in running text, where no label announces them. Immutable, thread-safe. */
public final class PhoneFinder {

    private final PhoneReader reader;

    private PhoneFinder(PhoneReader reader) {
        this.reader = reader;
    }

    /**
     * A number and where it stands.
     *
     * @param start offset of its first unit
     * @param end one past its last unit
     * @param phone the number
     */
    public record Found(int start, int end, Phone phone) {}

    /**
     * The finder of a language.
     *
     * @param pack the words of the text's language
     * @param country ISO 3166-1 alpha-2 code of the country that national numbers may belong to, or empty
     * @return a finder
     */
    public static PhoneFinder of(LanguagePack pack, String country) {
        List<String> given = country.isEmpty() ? List.of() : List.of(country);
        List<String> regions = PhoneReader.regions(given, List.of(), pack.phrases("contact.regions"));
        return new PhoneFinder(new PhoneReader(regions, country.isEmpty() ? null : country));
    }

    /**
     * Finds numbers.
     *
     * @param text running text
     * @return what a numbering plan knows or what is written in the international form, in text order
     */
    public List<Found> find(CharSequence text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!PhoneRun.startsAt(text, at)) {
                at++;
                continue;
            }
            int end = PhoneRun.end(text, at, text.length());
            add(text.subSequence(at, end).toString(), at, found);
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private void add(String run, int at, List<Found> found) {
        int from = 0;
        for (Phone phone : reader.read(PhoneRun.trimmed(run))) {
            int start = Math.max(run.indexOf(phone.text(), from), 0);
            if (phone.e164() != null
                    || phone.text().startsWith("+")
                    || phone.text().startsWith("00")) {
                found.add(new Found(at + start, at + start + phone.text().length(), phone));
            }
            from = phone.text().length() < run.length() ? start + phone.text().length() : 0;
        }
    }
}
