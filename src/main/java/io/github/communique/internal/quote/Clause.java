package io.github.communique.internal.quote;

import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters of the words beside a quotation: the verb of speech, the names and whether a pronoun stands at the verb.
 *
 * @param verbStart where the verb starts, -1 without one
 * @param verbEnd one past the verb
 * @param follows whether the speaker stands after the verb whatever stands before: "so Anna Berg"
 * @param names the names, in text order
 * @param pronoun whether a pronoun adjoins the verb
 */
record Clause(int verbStart, int verbEnd, boolean follows, List<Name> names, boolean pronoun) {

    /** Which of several verbs counts: the one nearest to the quotation. */
    enum Nearest {
        FIRST,
        LAST
    }

    boolean hasVerb() {
        return verbStart >= 0;
    }

    static Clause read(String text, int from, int to, Nearest nearest, QuoteWords words) {
        NameScanner scanner = new NameScanner(text, words);
        List<Name> names = new ArrayList<>();
        Lexicon.Hit verb = null;
        boolean pronoun = false;
        int lastPronounEnd = -9;
        int at = from;
        while (at < to) {
            if (!scanner.isWordStart(at)) {
                at++;
                continue;
            }
            int end = scanner.wordEnd(at);
            boolean capital = Character.isUpperCase(text.charAt(at));
            Lexicon.Hit hit = capital && at > from + 2 ? null : words.verbs.at(text, at);
            if (verb == null && hit == null && names.isEmpty() && capital && introduces(at, end, scanner, words)) {
                verb = new Lexicon.Hit(at, end, "follows");
                at = end;
                continue;
            }
            if (hit != null && hit.end() <= to) {
                if (verb == null || nearest == Nearest.LAST) {
                    verb = hit;
                    pronoun = at - lastPronounEnd <= 8;
                }
                at = hit.end();
                continue;
            }
            Lexicon.Hit pro = words.pronouns.at(text, at);
            if (pro != null) {
                lastPronounEnd = pro.end();
                pronoun |= verb != null && at - verb.end() <= 3;
                at = Math.max(end, pro.end());
                continue;
            }
            Name name = capital && !QuoteWords.isWord(words.fillers, text, at, end) ? scanner.at(at) : null;
            if (name != null && name.end() <= to) {
                names.add(name);
                at = name.end();
            } else {
                at = end;
            }
        }
        return verb == null
                ? new Clause(-1, -1, false, names, pronoun)
                : new Clause(verb.start(), verb.end(), verb.value().equals("follows"), names, pronoun);
    }

    /** "For Jane Berg, chair of Acme, ..." at the beginning of a sentence, in languages that quote so. */
    private static boolean introduces(int at, int end, NameScanner scanner, QuoteWords words) {
        if (!QuoteWords.isWord(words.openers, scanner.text(), at, end)) {
            return false;
        }
        Name name = scanner.at(end + 1);
        return name != null && name.isFull();
    }

    /** The best name in a range: a person's full name, one with a title, a known one, any other; the first of equals. */
    @Nullable
    Name subject(String text, int from, int to, NameBook book, QuoteWords words) {
        NameScanner scanner = new NameScanner(text, words);
        Name best = null;
        int bestRank = 0;
        for (Name name : names) {
            if (name.start() < from || name.end() > to || !name.hasName()) {
                continue;
            }
            int rank = rank(text, name, book);
            if (scanner.follows(name.start(), words.prepositions)) {
                // "According to Acme Search lead Jane Berg"
                rank -= isIntroduced(name) ? 1 : 3;
            }
            if (rank > bestRank) {
                best = name;
                bestRank = rank;
            }
        }
        return best;
    }

    /** "For Jane Berg", "Statement by Jane Berg": the preposition before the name is the verb. */
    boolean isIntroduced(Name name) {
        return follows && name.start() - verbEnd == 1;
    }

    /** "Jane Berg, President Acme": the second name is where the first one works. */
    private static boolean isApposition(String text, Name name) {
        return name.start() > 1 && text.charAt(name.start() - 2) == ',';
    }

    /** A lone word of an unknown kind is a speaker only right beside the verb. */
    private int rank(String text, Name name, NameBook book) {
        if (name.isFull()) {
            return name.titled() && !isApposition(text, name) ? 6 : 5;
        }
        if (book.isPerson(text, name)) {
            return 4;
        }
        boolean beside = hasVerb() && (name.start() - verbEnd == 1 || verbStart - name.end() == 1);
        return beside ? 1 : 0;
    }
}
