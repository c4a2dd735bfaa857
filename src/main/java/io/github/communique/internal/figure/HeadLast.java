package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** English, Dutch: modifiers first, the head is the first plural; then "of" and another noun. */
final class HeadLast implements NounPhrases {

    private static final int MOST_WORDS = 7;
    private static final int MOST_LOOSE = 3;

    private final Vocabulary words;
    private final Lexicon plurals;
    private final Lexicon singulars;
    private final Lexicon nouns;
    /** Whether a plural may stand in front of the head: "sports clubs". */
    private final boolean compounds;

    private final List<String> endings;
    private final List<String> singularEndings;
    private final List<String> verbEndings;

    HeadLast(LanguagePack pack, Vocabulary words) {
        this.words = words;
        this.plurals = pack.lexicon("figure.plurals");
        this.nouns = pack.lexicon("figure.nouns");
        this.singulars = pack.lexicon("figure.singulars");
        this.compounds = !pack.entries("figure.compounds").isEmpty();
        this.endings = pack.phrases("figure.pluralEndings");
        this.verbEndings = pack.phrases("figure.verbEndings");
        this.singularEndings = pack.phrases("figure.singularEndings");
    }

    @Override
    public @Nullable Noun read(CharSequence text, int from, boolean plural) {
        int start = Chars.skipSpace(text, from);
        for (int next = words.afterPremodifier(text, start); next > 0; next = words.afterPremodifier(text, start)) {
            start = next;
        }
        int end = phrase(text, start, plural);
        if (end < 0) {
            return null;
        }
        int next = Chars.skipSpace(text, end);
        int of = next == end ? -1 : words.afterOf(text, next);
        if (of > 0 && words.isContent(text, of) && isGeneric(text, of)) {
            int more = phrase(text, of, true);
            return new Noun(afterComma(text, start, end), more < 0 ? end : more);
        }
        return new Noun(afterComma(text, start, end), end);
    }

    @Override
    public boolean isPlural(CharSequence text, Noun noun) {
        for (int at = noun.start(); at < noun.end(); at = Math.max(Chars.wordEnd(text, at), at + 1)) {
            if (Chars.isLetter(text, at) && isPlural(text, at, Chars.wordEnd(text, at))) {
                return true;
            }
        }
        return Vocabulary.endsIn(text, noun.end(), "s");
    }

    private boolean isGeneric(CharSequence text, int at) {
        return !Chars.isUpper(text, at) || isPlural(text, at, Chars.wordEnd(text, at));
    }

    /** "affordable, quality seats" are seats, "water, hygiene and sanitation kits" are all three. */
    private int afterComma(CharSequence text, int start, int end) {
        int from = start;
        for (int at = start; at < end; at = Math.max(Chars.wordEnd(text, at), at + 1)) {
            if (words.afterAnd(text, at) > 0) {
                return start;
            }
            if (Chars.is(text, at, ',')) {
                from = Chars.skipSpace(text, at + 1);
            }
        }
        return from;
    }

    /** The end of the phrase, or -1. */
    private int phrase(CharSequence text, int start, boolean plural) {
        int at = start;
        int end = -1;
        int loose = -1;
        for (int i = 0; i < MOST_WORDS && words.isContent(text, at); i++) {
            int wordEnd = Chars.wordEnd(text, at);
            boolean headed = end >= 0;
            boolean isPlural = isPlural(text, at, wordEnd);
            if (headed && (!isPlural || !compounds)) {
                return end;
            }
            if (isPlural) {
                end = wordEnd;
            }
            loose = i < MOST_LOOSE && (nouns.at(text, at) != null || !endsInOneOf(text, wordEnd, verbEndings))
                    ? wordEnd
                    : loose;
            int next = next(text, wordEnd, end >= 0 || !plural);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return end >= 0 ? end : loose;
    }

    /** The next word of the phrase; before the head a comma or "and" may stand between modifiers. */
    private int next(CharSequence text, int wordEnd, boolean headed) {
        int next = Chars.skipSpace(text, wordEnd);
        if (headed) {
            return next == wordEnd ? -1 : next;
        }
        if (Chars.is(text, next, ',')) {
            next = Chars.skipSpace(text, next + 1);
            return next;
        }
        int and = next == wordEnd ? -1 : words.afterAnd(text, next);
        return and > 0 ? and : next == wordEnd ? -1 : next;
    }

    private boolean isPlural(CharSequence text, int start, int end) {
        if (plurals.valueOf(text.subSequence(start, end)) != null) {
            return true;
        }
        Lexicon.Hit singular = singulars.at(text, start);
        if ((singular != null && singular.end() == end) || end - start < 4) {
            return false;
        }
        return endsInOneOf(text, end, endings) && !endsInOneOf(text, end, singularEndings);
    }

    private static boolean endsInOneOf(CharSequence text, int end, List<String> endings) {
        for (String ending : endings) {
            if (Vocabulary.endsIn(text, end, ending)) {
                return true;
            }
        }
        return false;
    }
}
