package io.github.communique.internal.quote;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Knows who spoke last, and finds the full name behind a pronoun, a short form or no word at all. Belongs to one call. */
final class SpeakerMemory {

    private final String text;
    private final QuoteWords words;
    private final NameBook book;
    private final SpeakerReader speakers;
    private @Nullable Speaker last;
    /** Where the last quotation ended, and the sentence beside it that names its speaker. */
    private int lastAfter = -1;

    private int lastSentenceEnd = -1;

    SpeakerMemory(String text, QuoteWords words, NameBook book, SpeakerReader speakers) {
        this.text = text;
        this.words = words;
        this.book = book;
        this.speakers = speakers;
    }

    /**
     * The speaker in full.
     *
     * @param beside what stands beside the quotation: null for nothing, without a name for a pronoun
     * @param sentence whether the quotation starts like a sentence; a mere phrase may be anybody's
     */
    Speaker resolve(Quoted quoted, @Nullable Speaker beside, Paragraphs here, boolean sentence) {
        if (beside != null && beside.name() != null) {
            return full(beside);
        }
        if (beside != null && beside.unnamed()) {
            return beside;
        }
        Speaker spoken = last;
        Name subject = book.lastPerson(Math.max(here.start(), lastSentenceEnd), quoted.open(), this::isSubject);
        if (subject != null) {
            return person(subject);
        }
        if (spoken != null && lastAfter >= (beside == null ? here.previous() : 0)) {
            return spoken;
        }
        Name mentioned = mentioned(quoted, beside != null, here, sentence);
        return mentioned == null ? new Speaker(null, null, quoted.open()) : person(mentioned);
    }

    /** A speaker by the fullest name that the release prints, with the role printed there where none stands beside the quotation. */
    Speaker full(Speaker beside) {
        String name = beside.name();
        if (name == null) {
            return beside;
        }
        String full = book.full(name, beside.at());
        String role = beside.role();
        Name mention = book.fullMention(name, beside.at());
        if (role == null && mention != null) {
            role = speakers.mentioned(mention).role();
        }
        return new Speaker(full == null || full.length() < name.length() ? name : full, role, beside.at());
    }

    private @Nullable Name mentioned(Quoted quoted, boolean spoken, Paragraphs here, boolean sentence) {
        Name subject = book.firstPerson(here.previous(), here.start(), this::isSubject);
        if (subject != null || (!spoken && !sentence)) {
            return subject;
        }
        Predicate<Name> any = name -> true;
        Name before = book.lastPerson(here.start(), quoted.open(), any);
        return before != null || !spoken ? before : book.lastPerson(0, here.start(), any);
    }

    private Speaker person(Name name) {
        Speaker speaker = speakers.mentioned(name);
        String full = book.full(NameBook.plain(text, name), name.start());
        return full == null ? speaker : new Speaker(full, speaker.role(), speaker.at());
    }

    /** A person that a sentence is about: it starts with the name, or a title or an apposition stands beside it. */
    private boolean isSubject(Name name) {
        if (speakers.isComplement(name)) {
            return false;
        }
        if (name.titled()) {
            return true;
        }
        int end = name.end();
        if ((end < text.length() && text.charAt(end) == ',') || speakers.hasRoleBefore(name)) {
            return true;
        }
        int before = name.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ".!?:\n".indexOf(text.charAt(before)) >= 0;
    }

    /** Whether the last quotation stands in this paragraph. */
    boolean spokeIn(Paragraphs here) {
        return lastAfter >= here.start();
    }

    void remember(Quoted quoted, Speaker speaker) {
        lastAfter = quoted.after();
        lastSentenceEnd = Sentences.end(text, lastAfter, Math.min(text.length(), lastAfter + 300), words);
        last = speaker.name() == null ? last : speaker;
    }
}
