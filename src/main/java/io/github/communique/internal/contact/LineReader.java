package io.github.communique.internal.contact;

import io.github.communique.internal.anatomy.ContactCues;
import io.github.communique.internal.anatomy.EmailScanner;
import io.github.communique.internal.contact.Item.Kind;
import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Link;
import io.github.communique.release.Phone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a contact region into items, one line after the other. Made for one region. */
final class LineReader {

    /** Longer stretches without a separator are running text. */
    private static final int LONGEST_PHRASE = 200;
    /** A region with more is no list of contacts; keeps hostile input cheap. */
    private static final int MOST_ITEMS = 1000;

    private static final int MOST_LINKS = 100;
    private static final int FEWEST_OWN_DIGITS = 9;
    /** "Prof." and shorter words with a full stop end no sentence. */
    private static final int LONGEST_ABBREVIATION = 5;

    private final Vocabulary vocabulary;
    private final EmailScanner emails;
    private final PhoneReader phones;
    private final PhraseReader phrases;
    private final Announcement announcement;
    private final List<Item> items;
    /** The field name that the next phrase or number is the value of. */
    private @Nullable String field;

    private int fieldLine;

    LineReader(Vocabulary vocabulary, EmailScanner emails, PhoneReader phones, Evidence evidence, List<Item> items) {
        this.vocabulary = vocabulary;
        this.emails = emails;
        this.phones = phones;
        this.phrases = new PhraseReader(vocabulary, evidence);
        this.announcement = new Announcement(vocabulary, phrases, items);
        this.items = items;
    }

    void read(Line line) {
        if (field != null && line.number() > fieldLine + 1) {
            field = null;
        }
        String text = line.text();
        if (text.indexOf('\u00A9') == 0) {
            return;
        }
        int start = ContactCues.skipBullet(text, 0);
        List<Atom> atoms = Atom.scan(text, 0, emails, phones);
        int announced = announcement.pass(line, start, atoms);
        int from = announced == start ? 0 : announced;
        for (Atom atom : atoms) {
            if (atom.start() >= from && items.size() < MOST_ITEMS) {
                gap(line, from, atom.start(), true);
                atom(line, atom);
                from = atom.end();
            }
        }
        gap(line, from, text.length(), false);
        hiddenTargets(line, atoms);
    }

    private void atom(Line line, Atom atom) {
        String name = field == null ? "" : field;
        switch (atom.kind()) {
            case EMAIL -> {
                String linked = Atom.linked(line.links(), atom.start(), atom.end());
                String address = atom.address() == null ? linked : atom.address();
                if (address != null) {
                    items.add(Item.of(Kind.EMAIL, address, line));
                }
                field = null;
            }
            case PHONE -> {
                boolean labelled = name.equals("phone") || name.equals("fax");
                if (name.equals("fax")) {
                    items.add(Item.of(Kind.FAX, "", line));
                } else if (labelled
                        || atom.phones().stream().anyMatch(phone -> phone.e164() != null)
                        || line.text().charAt(atom.start()) == '+'
                        || isOfPerson(line, atom)) {
                    items.add(new Item(Kind.PHONE, "", atom.phones(), line.block(), line.number()));
                }
            }
            case WEB -> field = null;
        }
    }

    /** As many digits as a number with its area has, right behind a name or function in the same line. */
    private boolean isOfPerson(Line line, Atom atom) {
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        long digits = line.text()
                .substring(atom.start(), atom.end())
                .chars()
                .filter(Character::isDigit)
                .count();
        return last != null
                && digits >= FEWEST_OWN_DIGITS
                && last.line() == line.number()
                && (last.kind().isPerson() || last.kind() == Kind.ROLE);
    }

    /** Links that name an address or a number which the text does not show. */
    private void hiddenTargets(Line line, List<Atom> atoms) {
        for (Link link :
                line.links().subList(0, Math.min(MOST_LINKS, line.links().size()))) {
            if (atoms.stream()
                    .anyMatch(atom ->
                            atom.kind() != Atom.Kind.WEB && atom.start() <= link.end() && atom.end() >= link.start())) {
                continue;
            }
            String address = LinkTarget.email(link.href());
            String number = LinkTarget.phone(link.href());
            List<Phone> numbers = number == null ? List.of() : phones.read(number);
            if (address != null) {
                items.add(Item.of(Kind.EMAIL, address, line));
            } else if (numbers.stream().anyMatch(phone -> phone.e164() != null)) {
                items.add(new Item(Kind.PHONE, "", numbers, line.block(), line.number()));
            }
        }
    }

    /** Reads the words between two atoms. */
    private void gap(Line line, int from, int to, boolean beforeAtom) {
        String text = line.text();
        int start = from;
        int end = to;
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        for (int i = from; i <= to; i++) {
            int width = i == to ? 1 : separator(text, i, to);
            if (width > 0) {
                boolean colon = i < to && isColon(text, i);
                phrase(line, start, i, colon, beforeAtom && i >= end);
                start = i + width;
                i = start - 1;
            }
        }
    }

    private void phrase(Line line, int from, int to, boolean colon, boolean beforeAtom) {
        String text = line.text();
        int start = skipMarks(text, from, to);
        int end = to;
        while (end > start && Fold.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start >= end || (field != null && field.equals("fax") && start == end)) {
            return;
        }
        int label = beforeAtom ? fieldAtEnd(text, start, end) : -1;
        if (label < 0 && (colon || line.definition() || end - start == text.length())) {
            label = wholeField(text, start, end) ? start : -1;
        }
        if (label >= 0) {
            Lexicon.Hit hit = vocabulary.fields().at(text, label);
            end = label;
            while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
                end--;
            }
            words(line, start, end);
            field = hit == null ? null : hit.value();
            fieldLine = line.number();
            return;
        }
        words(line, start, end);
    }

    private void words(Line line, int start, int end) {
        if (start >= end || end - start > LONGEST_PHRASE || items.size() >= MOST_ITEMS) {
            return;
        }
        String phrase = line.text().substring(start, end);
        Lexicon.Hit joiner = vocabulary.joiners().at(phrase, 0);
        if (joiner != null && joiner.end() == phrase.length()) {
            items.add(Item.of(Kind.JOINER, phrase, line));
            return;
        }
        Kind kind = field == null ? null : kindOf(field);
        if (kind != null) {
            items.add(Item.of(kind, phrase, line));
            field = null;
            return;
        }
        if (field != null && (field.equals("address") || field.equals("web") || field.equals("social"))) {
            field = null;
            return;
        }
        boolean first = skipMarks(line.text(), 0, start) == start;
        Lexicon.Hit opening = first ? vocabulary.places().at(phrase, 0) : null;
        if (opening != null && !opening.value().equals("whom")) {
            return;
        }
        int whom = opening == null ? 0 : skipBlanks(phrase, opening.end());
        if (whom > 0 && isColon(line.text(), end) && Character.isUpperCase(phrase.charAt(whom))) {
            items.add(Item.of(Kind.ORGANIZATION, phrase.substring(whom), line));
            return;
        }
        if (line.text().charAt(Math.max(0, start - 1)) == '(' && isRemark(line, start)) {
            return;
        }
        Lexicon.Hit verb = vocabulary.verbs().at(phrase, 0);
        List<Item> asked =
                verb == null ? List.of() : read(phrase.substring(verb.end()).strip(), line);
        int before = items.size();
        if (startsWithPerson(asked)) {
            items.addAll(asked);
        } else {
            joined(line, phrase);
        }
        if (LinkTarget.isShown(line.links(), start, end) && !startsWithPerson(items.subList(before, items.size()))) {
            items.subList(before, items.size()).clear();
        }
        field(line, start, before);
    }

    /** "Director, Communications": a field of work behind a comma belongs to the function before it. */
    private void field(Line line, int start, int at) {
        Item role = at == 0 ? null : items.get(at - 1);
        if (role == null
                || items.size() != at + 1
                || items.get(at).kind() != Kind.UNIT
                || role.kind() != Kind.ROLE
                || role.line() != line.number()) {
            return;
        }
        String printed = role.text() + ", ";
        if (line.text().startsWith(printed, start - printed.length())) {
            items.set(at - 1, Item.of(Kind.ROLE, printed + items.get(at).text(), line));
            items.remove(at);
        }
    }

    /** Words in parentheses behind a number say what sort of number it is. */
    private static boolean isRemark(Line line, int start) {
        int i = start - 2;
        while (i >= 0 && Fold.isSpace(line.text().charAt(i))) {
            i--;
        }
        return i >= 0 && Character.isDigit(line.text().charAt(i));
    }

    /** Two names may be joined by "and" inside the phrase. */
    private void joined(Line line, String phrase) {
        for (int i = 1; i < phrase.length(); i++) {
            Lexicon.Hit joiner =
                    Fold.isSpace(phrase.charAt(i - 1)) ? vocabulary.joiners().at(phrase, i) : null;
            if (joiner != null && joiner.end() < phrase.length() && Fold.isSpace(phrase.charAt(joiner.end()))) {
                List<Item> left = read(phrase.substring(0, i).strip(), line);
                List<Item> right = read(phrase.substring(joiner.end()).strip(), line);
                if (endsWithPerson(left) && startsWithPerson(right)) {
                    items.addAll(left);
                    items.add(Item.of(Kind.JOINER, joiner.value(), line));
                    items.addAll(right);
                    return;
                }
            }
        }
        phrases.read(phrase, line, items);
    }

    private List<Item> read(String phrase, Line line) {
        List<Item> read = new ArrayList<>();
        if (!phrase.isEmpty()) {
            phrases.read(phrase, line, read);
        }
        return read;
    }

    private static boolean endsWithPerson(List<Item> items) {
        return !items.isEmpty() && items.get(items.size() - 1).kind().isPerson();
    }

    private static boolean startsWithPerson(List<Item> items) {
        return !items.isEmpty() && items.get(0).kind().isPerson();
    }

    private static @Nullable Kind kindOf(String field) {
        return switch (field) {
            case "first" -> Kind.FIRST_NAME;
            case "last" -> Kind.LAST_NAME;
            case "name" -> Kind.NAME;
            case "role" -> Kind.ROLE;
            case "organization" -> Kind.ORGANIZATION;
            default -> null;
        };
    }

    /** Where the field name begins that ends the range, or -1. */
    private int fieldAtEnd(String text, int start, int end) {
        int found = -1;
        int words = 0;
        for (int i = end - 1; i >= start && words < 4; i--) {
            boolean wordStart = i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (wordStart && !Fold.isSpace(text.charAt(i))) {
                Lexicon.Hit hit = vocabulary.fields().at(text, i);
                found = hit != null && kindOf(hit.value()) == null && endsAt(text, hit.end(), end) ? i : found;
                words += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
            }
        }
        return found;
    }

    private boolean wholeField(String text, int start, int end) {
        Lexicon.Hit hit = vocabulary.fields().at(text, start);
        return hit != null && endsAt(text, hit.end(), end);
    }

    /** Whether only marks stand between. */
    private static boolean endsAt(String text, int at, int end) {
        for (int i = at; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return at <= end;
    }

    /** The width of the separator at an offset, or 0. */
    private int separator(String text, int i, int to) {
        char c = text.charAt(i);
        if (c == ',' && i + 1 < to && vocabulary.legal().at(text, skipBlanks(text, i + 1)) != null) {
            return 0;
        }
        if (",;|\u2022\u00B7\t()[]\u060C\u061B".indexOf(c) >= 0) {
            return isAcronymInParentheses(text, i) ? 0 : 1;
        }
        boolean spaceBehind = i + 1 >= to || Fold.isSpace(text.charAt(i + 1));
        if (isColon(text, i)) {
            return spaceBehind || !Character.isLetter(text.charAt(i + 1)) || Character.isUpperCase(text.charAt(i + 1))
                    ? 1
                    : 0;
        }
        boolean spaceBefore = i > 0 && Fold.isSpace(text.charAt(i - 1));
        if ("-\u2013\u2014/\u2012\u2015".indexOf(c) >= 0) {
            return (spaceBefore && spaceBehind) || c == '\u2014' ? 1 : 0;
        }
        return c == '.' && spaceBehind && i >= LONGEST_ABBREVIATION && isWord(text, i - LONGEST_ABBREVIATION, i)
                ? 1
                : 0;
    }

    private static boolean isWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "(IRCS)" belongs to the words before it. */
    private static boolean isAcronymInParentheses(String text, int i) {
        int open = i;
        if (text.charAt(i) == ')') {
            while (open > 0 && i - open < 10 && text.charAt(open) != '(') {
                open--;
            }
        }
        if (text.charAt(open) != '(' || open == 0 || !Character.isLetter(text.charAt(Math.max(0, open - 2)))) {
            return false;
        }
        int close = open + 1;
        while (close < text.length() && close - open < 10 && Character.isUpperCase(text.charAt(close))) {
            close++;
        }
        return close - open > 2 && close < text.length() && text.charAt(close) == ')';
    }

    static boolean isColon(String text, int i) {
        return i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '\uFF1A');
    }

    static int skipMarks(String text, int from, int to) {
        int i = from;
        while (i < to && !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '+') {
            i++;
        }
        return i;
    }

    static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && Fold.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
