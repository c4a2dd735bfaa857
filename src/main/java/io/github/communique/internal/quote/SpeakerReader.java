package io.github.communique.internal.quote;

import org.jspecify.annotations.Nullable;

/** Makes a speaker of the clause that names him or her. */
final class SpeakerReader {

    private final String text;
    private final QuoteWords words;
    private final NameBook book;
    private final Roles roles;

    SpeakerReader(String text, QuoteWords words, NameBook book) {
        this.text = text;
        this.words = words;
        this.book = book;
        this.roles = new Roles(text, words);
    }

    Clause clause(int from, int to, Clause.Nearest nearest) {
        return Clause.read(text, from, to, nearest, words);
    }

    /** The speaker of a clause between two offsets; one without a name where a pronoun or a common noun speaks. */
    Speaker of(Clause clause, int from, int to) {
        if (!clause.hasVerb()) {
            Name name = subject(clause, from, to);
            return name == null ? new Speaker(null, null, from) : named(name, from, to);
        }
        if (clause.pronoun()) {
            return new Speaker(null, null, clause.verbStart());
        }
        Name before = clause.follows() ? null : subject(clause, from, clause.verbStart());
        Name after = subject(clause, clause.verbEnd(), to);
        Name name =
                before == null || (after != null && after.isFull() && !book.isPerson(text, before)) ? after : before;
        if (name == null) {
            return new Speaker(null, null, clause.verbStart(), isUnnamed(clause, from, to));
        }
        return named(name, from, to);
    }

    @Nullable
    Name subject(Clause clause, int from, int to) {
        return clause.subject(text, from, to, book, words);
    }

    /** "said one expert", "several experts said". */
    private boolean isUnnamed(Clause clause, int from, int to) {
        int first = Gaps.skipPunctuation(text, from, to);
        int after = Gaps.skipSpace(text, clause.verbEnd(), to);
        return words.unnamed.at(text, first) != null || (after < to && words.unnamed.at(text, after) != null);
    }

    Speaker named(Name name, int from, int to) {
        return new Speaker(NameBook.plain(text, name), roles.of(name, from, to), name.start());
    }

    /** The speaker for a name that does not stand beside the quotation: its role must be known as one. */
    Speaker mentioned(Name name) {
        return new Speaker(NameBook.plain(text, name), roles.known(name), name.start());
    }

    /** Whether words that say what a person is stand before a name: "la juge Claire Fontanel". */
    boolean hasRoleBefore(Name name) {
        return name.isFull() && roles.opens(name);
    }

    boolean isPerson(Name name) {
        return book.isPerson(text, name);
    }

    /** Whether a preposition stands before a name: "of Jane Berg". */
    boolean isComplement(Name name) {
        return new NameScanner(text, words).follows(name.start(), words.prepositions);
    }
}
