package io.github.communique.internal.quote;

import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Looks for the speaker in a clause that is set into a quotation: "We know - says Anna Berg - what to do". */
final class WordsInside {

    private static final int LONGEST = 160;

    private final String text;
    private final QuoteWords words;
    private final SpeakerReader speakers;

    WordsInside(String text, QuoteWords words, SpeakerReader speakers) {
        this.text = text;
        this.words = words;
        this.speakers = speakers;
    }

    @Nullable
    Speaker speaker(Quoted quoted) {
        for (int i = quoted.start() + 1; i + 1 < quoted.end(); i++) {
            char c = text.charAt(i);
            if (c == ',' || Gaps.isDash(c)) {
                Speaker speaker = insertion(quoted, i);
                if (speaker != null) {
                    return speaker;
                }
            }
        }
        return null;
    }

    private @Nullable Speaker insertion(Quoted quoted, int mark) {
        int first = Gaps.skipSpace(text, mark + 1, quoted.end());
        boolean apart = first > mark + 1 || (text.charAt(mark) != ',' && Marks.spaceBefore(text, mark));
        Lexicon.Hit verb = apart ? words.speech(text, first) : null;
        if (verb == null) {
            return null;
        }
        int end = end(verb.end(), Math.min(quoted.end(), first + LONGEST));
        Name name = subject(first, verb.end(), end);
        if (name == null && Gaps.isDash(text.charAt(mark))) {
            end = closingDash(end, Math.min(quoted.end(), first + LONGEST));
            name = subject(first, verb.end(), end);
        }
        if (name == null || (text.charAt(mark) == ',' && !speakers.isPerson(name))) {
            return null;
        }
        return speakers.named(name, first, end);
    }

    private @Nullable Name subject(int first, int from, int end) {
        return speakers.subject(speakers.clause(first, end, Clause.Nearest.FIRST), from, end);
    }

    /** "- says the councillor for the parks, Anna Berg -": where the dash stands behind a comma; the comma where none does. */
    private int closingDash(int comma, int to) {
        int at = comma;
        while (at < to && !isDashApart(at)) {
            at++;
        }
        return at < to ? at : comma;
    }

    private boolean isDashApart(int at) {
        return Gaps.isDash(text.charAt(at)) && (Marks.spaceBefore(text, at) || Marks.spaceAfter(text, at));
    }

    private int end(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != ',' && !isDashApart(at)) {
            at++;
        }
        return at;
    }
}
