package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.internal.quantity.NumberReader;
import io.github.communique.internal.quantity.Numeral;
import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.internal.quantity.Quantity;
import io.github.communique.internal.quantity.Unit;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Kind;
import io.github.communique.release.Figure.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds what a quantity counts, and tells a figure from a number that counts nothing. */
final class Subjects {

    private final NounPhrases nouns;
    private final Vocabulary words;
    private final Partitives partitives;
    private final ShareSubjects shares;
    private final AmountSubjects amounts;
    private final CountSubjects counts;
    private final TimeAdjectives times;
    private final Lexicon pronouns;
    private final Lexicon ones;
    /** Qualifiers that are prepositions too: "über einen Umweg" is no bound. */
    private final Lexicon weak;

    private final boolean oneCounts;

    Subjects(LanguagePack pack) {
        NounBefore before = new NounBefore(pack);
        NumberReader numbers = new NumberReader(pack);
        this.nouns = NounPhrases.of(pack);
        this.words = new Vocabulary(pack);
        this.partitives = new Partitives(pack, words);
        Governor governor = new Governor(pack, nouns, before);
        Ellipsis ellipsis = new Ellipsis(pack, nouns, before, governor);
        this.shares = new ShareSubjects(nouns, governor, words, numbers, partitives);
        this.amounts = new AmountSubjects(pack, nouns, governor, words, numbers);
        this.counts = new CountSubjects(pack, nouns, words, numbers, partitives, ellipsis);
        this.times = new TimeAdjectives(pack);
        this.pronouns = pack.lexicon("figure.pronouns");
        this.ones = pack.lexicon("figure.onePronouns");
        this.weak = pack.lexicon("figure.weakQualifiers");
        this.oneCounts = !pack.entries("figure.oneCounts").isEmpty();
    }

    /** The figure that a quantity is, or null where it is none. */
    @Nullable
    Draft complete(String text, Quantity quantity, @Nullable Draft previous) {
        Unit unit = quantity.unit();
        if (isArticle(text, quantity, previous)) {
            return null;
        }
        if (unit == null) {
            return quantity.last().shape() == Shape.FRACTION
                    ? shares.ratio(text, quantity, previous)
                    : counts.count(text, quantity, previous);
        }
        return switch (unit.kind()) {
            case MONEY -> amounts.money(text, quantity);
            case DURATION ->
                new Draft(
                        times.widen(text, quantity, previous),
                        Kind.DURATION,
                        quantity.end(),
                        text.substring(unit.start(), unit.end()));
            case PERCENT -> shares.percent(text, quantity, previous);
            default -> amounts.measure(text, quantity, unit);
        };
    }

    /** The word for one is an article in most languages, unless a bound ("au moins une") or a pronoun ("uno de ellos") makes it count. */
    private boolean isArticle(CharSequence text, Quantity quantity, @Nullable Draft previous) {
        Numeral number = quantity.number();
        if (number.shape() != Shape.ONE || oneCounts || number.value().compareTo(BigDecimal.ONE) != 0) {
            return false;
        }
        boolean bound = quantity.qualifier() != Qualifier.EXACT && weak.at(text, quantity.start()) == null;
        if (bound && (quantity.unit() != null || nouns.read(text, quantity.end(), false) != null)) {
            return false;
        }
        int of = partitives.end(text, quantity.end());
        if (of >= 0 && of < text.length() && pronouns.at(text, of) != null) {
            return false;
        }
        boolean near = previous != null
                && previous.subject() != null
                && !Sentences.parts(text, previous.end(), quantity.start());
        Lexicon.Hit word = ones.at(text, number.start());
        return word == null
                || !near
                || quantity.unit() != null
                || words.isContent(text, Chars.skipSpace(text, quantity.end()));
    }
}
