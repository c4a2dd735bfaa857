package io.github.communique.internal.contact;

import io.github.communique.internal.anatomy.EmailScanner;
import io.github.communique.language.Fold;
import io.github.communique.page.Link;
import io.github.communique.release.Phone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a line as one piece that is no words: an address or a number.
 *
 * @param kind which
 * @param start offset of its first unit in the line
 * @param end one past its last unit
 * @param address of an e-mail, null where the page hides it
 * @param phones of a telephone number
 */
record Atom(Kind kind, int start, int end, @Nullable String address, List<Phone> phones) {

    enum Kind {
        EMAIL,
        PHONE,
        WEB
    }

    /** The atoms of a line, in its order. */
    static List<Atom> scan(String text, int from, EmailScanner emails, PhoneReader phones) {
        List<Atom> atoms = new ArrayList<>();
        EmailScanner.Email email = emails.find(text, from, text.length());
        int i = from;
        while (i < text.length()) {
            if (email != null && email.start() < i) {
                email = emails.find(text, i, text.length());
            }
            if (email != null && email.start() == i) {
                atoms.add(new Atom(Kind.EMAIL, i, email.end(), email.address(), List.of()));
                i = email.end();
                continue;
            }
            int limit = email == null ? text.length() : email.start();
            int web = webEnd(text, i, limit);
            int end = web > i ? web : PhoneRun.startsAt(text, i) ? PhoneRun.end(text, i, limit) : i;
            if (end == i) {
                i++;
                continue;
            }
            List<Phone> numbers = web > i ? List.of() : phones.read(text.substring(i, end));
            if (web > i || !numbers.isEmpty()) {
                atoms.add(new Atom(web > i ? Kind.WEB : Kind.PHONE, i, end, null, numbers));
            }
            i = end;
        }
        return atoms;
    }

    /** The end of a web address or social media handle that starts here, else {@code i}. */
    private static int webEnd(String text, int i, int limit) {
        boolean opens = i == 0 || Fold.isSpace(text.charAt(i - 1)) || "([<".indexOf(text.charAt(i - 1)) >= 0;
        if (!opens || !(Character.isLetter(text.charAt(i)) || text.charAt(i) == '@')) {
            return i;
        }
        int end = i;
        boolean dot = false;
        boolean path = false;
        while (end < limit && !Fold.isSpace(text.charAt(end)) && ",;()<>[]".indexOf(text.charAt(end)) < 0) {
            path |= dot && text.charAt(end) == '/';
            dot |= text.charAt(end) == '.' && end > i;
            end++;
        }
        boolean web = path
                || text.regionMatches(true, i, "http://", 0, 7)
                || text.regionMatches(true, i, "https://", 0, 8)
                || text.regionMatches(true, i, "www.", 0, 4)
                || (text.charAt(i) == '@' && end > i + 2);
        return web ? end : i;
    }

    /** The address behind a link whose text covers part of a range, or null. */
    static @Nullable String linked(List<Link> links, int start, int end) {
        for (Link link : links) {
            String address = LinkTarget.email(link.href());
            if (address != null && link.start() < end && link.end() > start) {
                return address;
            }
        }
        return null;
    }
}
