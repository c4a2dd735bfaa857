package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.internal.quantity.NumberReader;
import io.github.communique.internal.quantity.Numeral;
import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.internal.quantity.Quantity;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Kind;
import io.github.communique.release.Figure.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds what a number without a unit counts, and tells numbers that count nothing. */
final class CountSubjects {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal FEW = BigDecimal.valueOf(100);

    private final NounPhrases nouns;
    private final Vocabulary words;
    private final NumberReader numbers;
    private final Partitives partitives;
    private final Ellipsis ellipsis;
    private final Lexicon pronouns;
    private final Lexicon others;
    private final Lexicon multipliers;

    CountSubjects(
            LanguagePack pack,
            NounPhrases nouns,
            Vocabulary words,
            NumberReader numbers,
            Partitives partitives,
            Ellipsis ellipsis) {
        this.nouns = nouns;
        this.words = words;
        this.numbers = numbers;
        this.partitives = partitives;
        this.ellipsis = ellipsis;
        this.pronouns = pack.lexicon("figure.pronouns");
        this.others = pack.lexicon("figure.others");
        this.multipliers = pack.lexicon("figure.times");
    }

    @Nullable
    Draft count(String text, Quantity quantity, @Nullable Draft previous) {
        int from = quantity.end();
        Noun noun = noun(text, quantity, from);
        if (noun != null) {
            return isMultiplier(text, quantity, noun)
                    ? null
                    : new Draft(quantity, Kind.COUNT, noun.end(), noun.of(text));
        }
        Quantity compared =
                quantity.number().shape() == Shape.PLAIN || quantity.number().shape() == Shape.WORDS
                        ? ellipsis.compared(text, quantity, previous)
                        : null;
        if (compared != null && previous != null) {
            return new Draft(compared, previous.kind(), compared.end(), previous.subject());
        }
        Draft partial = partial(text, quantity, previous);
        if (partial != null) {
            return partial;
        }
        Lexicon.Hit other = others.at(text, Chars.skipSpace(text, from));
        boolean followed = other == null && words.isContent(text, Chars.skipSpace(text, from));
        return ellipsis.complete(text, quantity, previous, other == null ? from : other.end(), followed);
    }

    private @Nullable Noun noun(String text, Quantity quantity, int end) {
        int from = end;
        if (quantity.last().isScaled()) {
            int of = words.afterOf(text, Chars.skipSpace(text, from));
            from = of < 0 ? from : of;
        }
        if (Chars.is(text, from, '-') && words.isContent(text, from + 1)) {
            return new Noun(from + 1, Chars.wordEnd(text, from + 1));
        }
        if (others.at(text, Chars.skipSpace(text, from)) != null) {
            return null;
        }
        // "1,5 emploi": what is less than two takes the singular in some languages
        Noun noun = nouns.read(text, from, quantity.last().value().compareTo(TWO) >= 0);
        return noun == null || isLabelled(text, quantity, noun) ? null : noun;
    }

    /** "69007 Lyon", "1204 SE", "64 bit": a singular behind bare digits is not what they count. */
    private boolean isLabelled(String text, Quantity quantity, Noun noun) {
        Numeral number = quantity.last();
        boolean bare = Chars.isDigit(text, number.start())
                && number.shape() != Shape.WORDS
                && quantity.qualifier() == Qualifier.EXACT;
        boolean small = number.shape() == Shape.PLAIN || number.value().compareTo(THOUSAND) < 0;
        boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
        boolean decimal = number.value().scale() > 0 && number.value().compareTo(TWO) < 0;
        return bare && small && !one && !decimal && !nouns.isPlural(text, noun);
    }

    /** "deux fois", "three times". */
    private boolean isMultiplier(String text, Quantity quantity, Noun noun) {
        Lexicon.Hit hit = multipliers.at(text, noun.start());
        return hit != null && quantity.value().compareTo(FEW) < 0;
    }

    /** "three of the village wells", "dos de ellas", "deux des cinq ponts". */
    private @Nullable Draft partial(String text, Quantity quantity, @Nullable Draft previous) {
        int start = partitives.end(text, quantity.end());
        if (start < 0 || start >= text.length()) {
            return null;
        }
        Lexicon.Hit pronoun = pronouns.at(text, start);
        if (pronoun != null) {
            return previous == null || previous.subject() == null
                    ? null
                    : new Draft(quantity, Kind.COUNT, pronoun.end(), previous.subject());
        }
        Numeral whole = numbers.at(text, start);
        Noun noun = nouns.read(text, whole == null ? start : whole.end(), true);
        if (noun == null || quantity.number().shape() == Shape.ONE || isLabelled(text, quantity, noun)) {
            return null;
        }
        return new Draft(quantity, Kind.COUNT, whole == null ? noun.end() : quantity.end(), noun.of(text));
    }
}
