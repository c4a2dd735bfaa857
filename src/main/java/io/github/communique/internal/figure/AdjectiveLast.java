package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.language.Entry;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** French, Spanish, Italian, Portuguese: noun, then adjectives that agree with it, then "de" and another noun. */
final class AdjectiveLast implements NounPhrases {

    private static final int MOST_ADJECTIVES = 2;

    private final Vocabulary words;
    private final Lexicon postmodifiers;
    private final Lexicon nominals;
    private final Lexicon cardinals;
    private final Lexicon complements;
    private final List<String> participles;
    private final List<String> singularAdjectives;
    private final boolean strict;
    /** Ending of a noun, and the endings of the adjectives that agree with it. */
    private final List<Entry> agreement;

    AdjectiveLast(LanguagePack pack, Vocabulary words) {
        this.words = words;
        this.postmodifiers = pack.lexicon("figure.postmodifiers");
        this.nominals = pack.lexicon("figure.nominals");
        this.cardinals = pack.lexicon("number.cardinals");
        this.complements = pack.lexicon("figure.complements");
        this.participles = pack.phrases("figure.participleEndings");
        this.singularAdjectives = pack.phrases("figure.adjectiveEndings");
        this.strict = !pack.entries("figure.strictPlurals").isEmpty();
        this.agreement = pack.entries("figure.agreement");
    }

    @Override
    public boolean mayFollowAmounts() {
        return false;
    }

    @Override
    public @Nullable Noun read(CharSequence text, int from, boolean plural) {
        int start = Chars.skipSpace(text, from);
        int head = start;
        for (int next = words.afterPremodifier(text, head); next > 0; next = words.afterPremodifier(text, head)) {
            head = next;
        }
        if (!words.isContent(text, head)) {
            Lexicon.Hit nominal = head == start ? null : nominals.at(text, start);
            return nominal == null ? null : new Noun(start, nominal.end());
        }
        int headEnd = Chars.wordEnd(text, head);
        if (plural && strict && !Chars.isUpper(text, head) && !isPluralAt(text, headEnd)) {
            return null;
        }
        int end = adjectives(text, headEnd, headEnd);
        int other = words.afterAnd(text, Chars.skipSpace(text, end));
        if (other > 0
                && cardinals.at(text, other) == null
                && plural
                && end == headEnd
                && words.isContent(text, other)
                && agrees(text, headEnd, Chars.wordEnd(text, other))) {
            int otherEnd = Chars.wordEnd(text, other);
            end = adjectives(text, otherEnd, otherEnd);
        }
        return new Noun(start, complement(text, end));
    }

    @Override
    public boolean isStrict() {
        return strict;
    }

    @Override
    public boolean isPlural(CharSequence text, Noun noun) {
        return isPluralAt(text, Chars.wordEnd(text, noun.start()));
    }

    private boolean isPluralAt(CharSequence text, int end) {
        for (Entry entry : agreement) {
            if (Vocabulary.endsIn(text, end, entry.phrase())) {
                return true;
            }
        }
        return false;
    }

    private int adjectives(CharSequence text, int headEnd, int from) {
        int end = from;
        for (int i = 0; i < MOST_ADJECTIVES; i++) {
            int next = Chars.skipSpace(text, end);
            if (next == end || !words.isContent(text, next) || Chars.isUpper(text, next)) {
                return end;
            }
            int wordEnd = Chars.wordEnd(text, next);
            if (!agrees(text, headEnd, wordEnd)
                    || wordEnd - next < 3
                    || Chars.is(text, wordEnd - 1, '\'')
                    || isOpenParticiple(text, wordEnd)) {
                return end;
            }
            end = wordEnd;
        }
        return end;
    }

    /** "menacées par l'érosion", "relogées sur les hauteurs": a participle that takes words of its own. */
    private boolean isOpenParticiple(CharSequence text, int wordEnd) {
        return complements.at(text, Chars.skipSpace(text, wordEnd)) != null
                && participles.stream().anyMatch(ending -> Vocabulary.endsExactlyIn(text, wordEnd, ending));
    }

    private boolean agrees(CharSequence text, int headEnd, int wordEnd) {
        for (Entry entry : agreement) {
            if (Vocabulary.endsIn(text, headEnd, entry.phrase())) {
                for (String ending : String.valueOf(entry.value()).split(" ")) {
                    if (Vocabulary.endsIn(text, wordEnd, ending)) {
                        return true;
                    }
                }
                return false;
            }
        }
        return singularAdjectives.stream().anyMatch(ending -> Vocabulary.endsIn(text, wordEnd, ending));
    }

    /** "guichets en ligne", "noms de rue". */
    private int complement(CharSequence text, int end) {
        int next = Chars.skipSpace(text, end);
        Lexicon.Hit fixed = next == end ? null : postmodifiers.at(text, next);
        if (fixed != null) {
            return fixed.end();
        }
        int of = next == end ? -1 : words.afterOf(text, next);
        if (of < 0 || !words.isContent(text, of) || Chars.isUpper(text, of)) {
            return end;
        }
        int nounEnd = Chars.wordEnd(text, of);
        return Chars.is(text, nounEnd - 1, '\'') ? end : adjectives(text, nounEnd, nounEnd);
    }
}
