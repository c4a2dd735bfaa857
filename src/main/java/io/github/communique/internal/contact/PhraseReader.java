package io.github.communique.internal.contact;

import io.github.communique.internal.contact.Item.Kind;
import io.github.communique.language.Lexicon;
import java.util.List;

/**
 * Decides what a phrase of a contact block is: a person, a function, an organization or several of them in a row. It weighs the form of the
 * words (capitals, acronyms), the words known to the language, and what the e-mail addresses of the region tell.
 */
final class PhraseReader {

    private static final int MOST_NAME_WORDS = 5;
    private static final int MOST_UNKNOWN_WORDS = 9;
    private static final int MOST_ORGANIZATION_WORDS = 14;

    private final Vocabulary vocabulary;
    private final Evidence evidence;
    private final NamePhrase names;

    PhraseReader(Vocabulary vocabulary, Evidence evidence) {
        this.vocabulary = vocabulary;
        this.evidence = evidence;
        this.names = new NamePhrase(vocabulary, evidence);
    }

    /**
     * Reads a phrase.
     *
     * @param phrase words without separators at the ends
     * @param line where it stands
     * @param items receives what is found, in the order printed
     */
    void read(String phrase, Line line, List<Item> items) {
        Lexicon.Hit within =
                Character.isLowerCase(phrase.charAt(0)) ? vocabulary.within().at(phrase, 0) : null;
        String rest = within == null ? phrase : phrase.substring(within.end()).strip();
        Words words = new Words(rest, vocabulary);
        int to = trimEnd(words, rest);
        int from = trimStart(words, rest, to);
        if (from < to) {
            read(words, rest, from, to, within != null, line, items);
        }
    }

    private void read(Words words, String phrase, int from, int to, boolean within, Line line, List<Item> items) {
        int number = firstNumber(words, from, to);
        if (number < to) {
            address(words, from, number, line, items);
            return;
        }
        int name = names.titles(words, phrase, from, to);
        int kept = names.firstKept(words, phrase, from, name);
        boolean titled = name > from;
        int run = names.nameRun(words, phrase, name, to);
        String person = words.phrase(kept, run);
        boolean known = isKnown(words, name, run);
        if (!within && run == to && isPersonLike(words, name, to, titled, known)) {
            items.add(Item.of(titled || known ? Kind.NAME : Kind.NAME_LIKE, person, line));
        } else if (!within && run == to && run - name == 1 && known && isRoleLast(items, line)) {
            items.add(Item.of(Kind.NAME, person, line));
        } else if (!within
                && run > name
                && run < to
                && (titled || known || run - name >= 2)
                && names.splitsName(words, phrase, run, titled || known)
                && (titled || known || !isPersonLast(items, line))) {
            items.add(Item.of(titled || known ? Kind.NAME : Kind.NAME_LIKE, person, line));
            read(words.phrase(run, to), line, items);
        } else {
            unnamed(words, phrase, from, to, within, line, items);
        }
    }

    private static boolean isRoleLast(List<Item> items, Line line) {
        return !items.isEmpty()
                && items.get(items.size() - 1).line() == line.number()
                && items.get(items.size() - 1).kind() == Kind.ROLE;
    }

    /** Whether a mailbox carries one of the words. */
    private boolean isKnown(Words words, int from, int to) {
        for (int w = from; w < to; w++) {
            if (words.sort(w) == Sort.PLAIN && evidence.isPerson(words.word(w))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person stands before in the same line. */
    private static boolean isPersonLast(List<Item> items, Line line) {
        return !items.isEmpty()
                && items.get(items.size() - 1).line() == line.number()
                && items.get(items.size() - 1).kind().isPerson();
    }

    private void unnamed(Words words, String phrase, int from, int to, boolean within, Line line, List<Item> items) {
        int spelled = spelledOut(words, from, to);
        if (spelled > from) {
            read(words.phrase(from, spelled), line, items);
            items.add(Item.of(Kind.ORGANIZATION, words.phrase(spelled, to), line));
            return;
        }
        int head = headEnd(words, phrase, from, to);
        Sort sort = within ? Sort.ORGANIZATION : sort(words, from, head);
        boolean titled = words.sort(from) == Sort.ROLE && names.titledName(words, phrase, from, to) > from;
        String whole = words.phrase(from, to);
        if ((sort == Sort.UNIT || sort == Sort.MODIFIER) && namesWhose(words, from, to)) {
            sort = Sort.ORGANIZATION;
        }
        if (sort == Sort.ROLE
                || sort == Sort.MODIFIER
                || (!within && (titled || isRoleOfOrganization(words, from, head)))) {
            role(words, phrase, from, to, line, items);
        } else if (sort == Sort.UNIT && (isCapitalName(words, from) || isPersonLast(items, line))) {
            items.add(Item.of(Kind.UNIT, whole, line));
        } else if (sort == Sort.ORGANIZATION) {
            boolean named = isCapitalName(words, from)
                    || (within && words.sort(from) == Sort.ORGANIZATION && hasCapital(words, from, to));
            if (named && to - from <= MOST_ORGANIZATION_WORDS && !isGeneric(words, from, to)) {
                items.add(Item.of(Kind.ORGANIZATION, whole, line));
            }
        } else if (sort == Sort.UNIT || !words.isCapitalised(from) || to - from > MOST_UNKNOWN_WORDS) {
            return;
        } else if (hasAcronym(words, from, to)
                || evidence.isOrganization(whole)
                || sort(words, from, to) == Sort.ORGANIZATION) {
            items.add(Item.of(Kind.ORGANIZATION, whole, line));
        } else {
            items.add(Item.of(Kind.UNKNOWN, whole, line));
        }
    }

    /** A function, and the organization or the person that the same words go on to name. */
    private void role(Words words, String phrase, int from, int to, Line line, List<Item> items) {
        int titled = names.titledName(words, phrase, from, to);
        if (titled > from) {
            items.add(Item.of(Kind.ROLE, words.phrase(from, titled), line));
            items.add(Item.of(Kind.NAME, words.phrase(titled, to), line));
            return;
        }
        int last = from;
        for (int w = from; w < to; w++) {
            Lexicon.Hit at = w > from ? vocabulary.within().at(phrase, words.start(w)) : null;
            boolean within = at != null && !at.value().equals("of") && at.end() < words.end(to - 1);
            if (within || isOrganizationBehind(words, from, w)) {
                items.add(Item.of(Kind.ROLE, words.phrase(from, w), line));
                if (!within && !words.isCapitalised(w)) {
                    items.add(Item.of(Kind.ORGANIZATION, words.phrase(w, to), line));
                    return;
                }
                read(phrase.substring(words.start(w), words.end(to - 1)), line, items);
                return;
            }
            last = words.sort(w) == Sort.PLAIN ? last : w;
        }
        int name = names.titles(words, phrase, last + 1, to);
        int run = names.nameRun(words, phrase, name, to);
        boolean tail = run == to && to - name >= 1 && to - name <= 3;
        boolean person = tail && (name > last + 1 || isKnown(words, name, to));
        if (person || (tail && to - name >= 2)) {
            items.add(Item.of(Kind.ROLE, words.phrase(from, last + 1), line));
            items.add(Item.of(person ? Kind.NAME : Kind.ROLE_TAIL, words.phrase(name, to), line));
        } else {
            items.add(Item.of(Kind.ROLE, words.phrase(from, to), line));
        }
    }

    /** "woordvoerder Waterschap Noord", "Vorsteher Tiefbauamt": an organization right behind a function in lower case or of one word. */
    private static boolean isOrganizationBehind(Words words, int from, int w) {
        return w > from
                && words.sort(w) == Sort.ORGANIZATION
                && (words.isCapitalised(w) || (w + 1 < words.count() && words.isCapitalised(w + 1)))
                && words.sort(w - 1) == Sort.ROLE
                && (w - 1 == from || !words.isCapitalised(w - 1));
    }

    private static boolean isRoleOfOrganization(Words words, int from, int to) {
        for (int w = from + 1; w < to; w++) {
            if (isOrganizationBehind(words, from, w)) {
                return true;
            }
        }
        return false;
    }

    /** Starts with a capital, maybe behind a digit or an article: "3rdFloor", "l'ACR". */
    private static boolean isCapitalName(Words words, int from) {
        return words.word(from).chars().anyMatch(Character::isUpperCase) || words.isCapitalised(from);
    }

    /** "The regional office of Acme" names whose office it is. */
    private static boolean hasCapital(Words words, int from, int to) {
        for (int w = from; w < to; w++) {
            if (words.isCapitalised(w)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of no known sort is capitalised, as in "Acme Press Office". */
    private static boolean namesWhose(Words words, int from, int to) {
        boolean unit = false;
        boolean name = false;
        for (int w = from; w < to; w++) {
            unit |= words.sort(w) == Sort.UNIT;
            name |= (words.sort(w) == Sort.PLAIN || words.sort(w) == Sort.ORGANIZATION) && words.isCapitalised(w);
        }
        return unit && name;
    }

    /** "Commission" alone names nobody. */
    private static boolean isGeneric(Words words, int from, int to) {
        return to - from == 1
                && words.sort(from) == Sort.ORGANIZATION
                && !words.isAcronym(from)
                && !words.isCompound(from)
                && words.word(from).indexOf('-') < 0;
    }

    /** Where the words begin whose initials the acronym in parentheses at the end spells, or -1. */
    private static int spelledOut(Words words, int from, int to) {
        String last = words.word(to - 1);
        int start = to - 1 - letters(last);
        if (!last.startsWith("(") || start == to - 1 || start <= from) {
            return -1;
        }
        for (int w = start; w < to - 1; w++) {
            if (last.charAt(1 + w - start) != words.word(w).charAt(0)) {
                return -1;
            }
        }
        return start;
    }

    private static int letters(String word) {
        return (int) word.chars().filter(Character::isLetter).count();
    }

    /** What stands before the house number or postal code may still be the organization. */
    private void address(Words words, int from, int number, Line line, List<Item> items) {
        int end = number;
        while (end > from
                && (words.sort(end - 1) == Sort.ADDRESS || end == number && words.sort(end - 1) == Sort.PLAIN)) {
            end--;
        }
        if (end > from && words.isCapitalised(from) && sort(words, from, end) == Sort.ORGANIZATION) {
            items.add(Item.of(Kind.ORGANIZATION, words.phrase(from, end), line));
        }
        items.add(Item.of(Kind.ADDRESS, words.phrase(end, words.count()), line));
    }

    private boolean isPersonLike(Words words, int from, int to, boolean titled, boolean known) {
        int count = to - from;
        if (count < 1 || NamePhrase.namesIn(words, from, to) > MOST_NAME_WORDS) {
            return false;
        }
        if (titled || (known && count > 1)) {
            return !(words.isAcronym(from)
                    && count > 1
                    && !words.isAcronym(to - 1)
                    && !titled
                    && isOrganization(words, from, to));
        }
        return count >= 2
                && !isOrganization(words, from, to)
                && !(words.isAcronym(from) && !NamePhrase.isAllCapitals(words, from, to));
    }

    private boolean isOrganization(Words words, int from, int to) {
        return evidence.isOrganization(words.phrase(from, to));
    }

    private static boolean hasAcronym(Words words, int from, int to) {
        for (int w = from; w < to; w++) {
            if (words.isAcronym(w)) {
                return true;
            }
        }
        return false;
    }

    /** The words before "of", "für", "de": they say what the phrase names. */
    private int headEnd(Words words, String phrase, int from, int to) {
        for (int w = from + 1; w < to; w++) {
            if (!words.isCapitalised(w)
                    && words.sort(w) == Sort.PLAIN
                    && vocabulary.fillers().at(phrase, words.start(w)) != null) {
                return w;
            }
        }
        return to;
    }

    /** The sort of the words: the last that is known, functions before their modifiers and units. */
    private static Sort sort(Words words, int from, int to) {
        Sort sort = Sort.PLAIN;
        for (int w = from; w < to; w++) {
            Sort next = words.sort(w);
            if (next == Sort.ROLE || next == Sort.ORGANIZATION || (next != Sort.ADDRESS && sort == Sort.PLAIN)) {
                sort = next;
            }
        }
        return sort;
    }

    private static int firstNumber(Words words, int from, int to) {
        int w = from;
        while (w < to && !words.isNumber(w)) {
            w++;
        }
        return w;
    }

    private int trimStart(Words words, String phrase, int to) {
        int w = 0;
        while (w < to && isFiller(words, phrase, w)) {
            w++;
        }
        return w;
    }

    private int trimEnd(Words words, String phrase) {
        int w = words.count();
        while (w > 0 && isFiller(words, phrase, w - 1)) {
            w--;
        }
        return w;
    }

    private boolean isFiller(Words words, String phrase, int w) {
        if (words.isCapitalised(w) || words.isNumber(w)) {
            return false;
        }
        Lexicon.Hit filler = vocabulary.fillers().at(phrase, words.start(w));
        Lexicon.Hit within = vocabulary.within().at(phrase, words.start(w));
        return (filler != null && filler.end() >= words.end(w))
                || (within != null && within.end() >= words.end(w))
                || isBare(words, w);
    }

    /** Marks without a letter or digit. */
    private static boolean isBare(Words words, int w) {
        String word = words.word(w);
        return word.chars().noneMatch(Character::isLetterOrDigit);
    }
}
