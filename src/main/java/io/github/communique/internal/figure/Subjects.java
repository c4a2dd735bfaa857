package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
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
    private final NounBefore before;
    private final Vocabulary words;
    private final Lexicon partitives;
    private final Lexicon pronouns;
    private final Lexicon others;
    private final boolean oneCounts;

    Subjects(LanguagePack pack) {
        this.nouns = NounPhrases.of(pack);
        this.before = new NounBefore(pack);
        this.words = new Vocabulary(pack);
        this.partitives = pack.lexicon("figure.partitives");
        this.pronouns = pack.lexicon("figure.pronouns");
        this.others = pack.lexicon("figure.others");
        this.oneCounts = !pack.entries("figure.oneCounts").isEmpty();
    }

    /** The figure that a quantity is, or null where it is none. */
    @Nullable Draft complete(String text, Quantity quantity, @Nullable Draft previous) {
        Unit unit = quantity.unit();
        if (isArticle(quantity)) {
            return null;
        }
        if (unit != null) {
            return withUnit(text, quantity, unit);
        }
        return quantity.last().shape() == Shape.FRACTION ? ratio(text, quantity) : count(text, quantity, previous);
    }

    private boolean isArticle(Quantity quantity) {
        boolean bound = quantity.qualifier() != Qualifier.EXACT;
        return quantity.number().shape() == Shape.ONE && !oneCounts && !bound;
    }

    private Draft withUnit(String text, Quantity quantity, Unit unit) {
        return switch (unit.kind()) {
            case MONEY -> money(text, quantity, unit);
            case DURATION -> new Draft(quantity, Kind.DURATION, quantity.end(), text.substring(unit.start(), unit.end()));
            case PERCENT -> shared(text, quantity, Kind.PERCENT);
            default -> shared(text, quantity, unit.kind());
        };
    }

    private Draft ratio(String text, Quantity quantity) {
        return shared(text, quantity, Kind.RATIO);
    }

    /** "94 % of the population", "452 tonnes de vivres". */
    private Draft shared(String text, Quantity quantity, Kind kind) {
        int start = partitive(text, quantity.end());
        Noun noun = start < 0 ? null : nouns.read(text, start, false);
        return noun == null
                ? new Draft(quantity, kind, quantity.end(), null)
                : new Draft(quantity, kind, noun.end(), noun.of(text));
    }

    private int partitive(CharSequence text, int end) {
        Lexicon.Hit hit = partitives.at(text, Chars.skipSpace(text, end));
        return hit == null ? words.afterOf(text, Chars.skipSpace(text, end)) : Chars.skipSpace(text, hit.end());
    }

    private Draft money(String text, Quantity quantity, Unit unit) {
        int of = words.afterOf(text, Chars.skipSpace(text, quantity.end()));
        Noun paid = of < 0 || Character.isUpperCase(text.charAt(Math.min(of, text.length() - 1))) ? null : nouns.read(text, of, false);
        if (paid == null && of < 0) {
            paid = nouns instanceof AdjectiveLast ? null : nouns.read(text, quantity.end(), false);
        }
        if (paid != null) {
            return new Draft(quantity, Kind.MONEY, paid.end(), paid.of(text));
        }
        Noun name = before.read(text, quantity.start(), true);
        return new Draft(quantity, unit.kind(), quantity.end(), name == null ? null : name.of(text));
    }

    private @Nullable Draft count(String text, Quantity quantity, @Nullable Draft previous) {
        Numeral number = quantity.last();
        int from = quantity.end();
        if (number.isScaled()) {
            int of = words.afterOf(text, Chars.skipSpace(text, from));
            from = of < 0 ? from : of;
        }
        Noun noun = other(text, from) ? null : nouns.read(text, from, number.value().compareTo(BigDecimal.ONE) != 0);
        if (noun != null) {
            return new Draft(quantity, Kind.COUNT, noun.end(), noun.of(text));
        }
        Draft partial = partial(text, quantity, previous);
        return partial == null ? elliptic(text, quantity, previous) : partial;
    }

    private boolean other(CharSequence text, int from) {
        return others.at(text, Chars.skipSpace(text, from)) != null;
    }

    /** "two of the school buildings", "dos de ellas". */
    private @Nullable Draft partial(String text, Quantity quantity, @Nullable Draft previous) {
        int start = partitive(text, quantity.end());
        if (start < 0) {
            return null;
        }
        Lexicon.Hit pronoun = pronouns.at(text, start);
        if (pronoun != null) {
            return previous == null || previous.subject() == null ? null : new Draft(quantity, Kind.COUNT, pronoun.end(), previous.subject());
        }
        Noun noun = nouns.read(text, start, true);
        return noun == null || quantity.number().shape() == Shape.ONE ? null : new Draft(quantity, Kind.COUNT, noun.end(), noun.of(text));
    }

    /** A number without a noun: the noun stands before it, or was said with the figure before. */
    private @Nullable Draft elliptic(String text, Quantity quantity, @Nullable Draft previous) {
        Numeral number = quantity.number();
        boolean digits = Chars.isDigit(text, number.start());
        Lexicon.Hit other = others.at(text, Chars.skipSpace(text, quantity.end()));
        int end = other == null ? quantity.end() : other.end();
        Noun name = digits ? before.read(text, quantity.start(), false) : null;
        boolean near = previous != null && previous.kind() == Kind.COUNT && previous.subject() != null
                && !Sentences.parts(text, previous.end(), quantity.start());
        if (name == null && near && previous != null) {
            return number.shape() == Shape.ONE ? null : new Draft(quantity, Kind.COUNT, end, previous.subject());
        }
        if (name != null) {
            return new Draft(quantity, Kind.COUNT, end, name.of(text));
        }
        boolean telling = digits && (number.shape() == Shape.GROUPED || quantity.qualifier() != Qualifier.EXACT)
                || number.scale().compareTo(BigDecimal.valueOf(1000)) >= 0;
        return telling ? new Draft(quantity, Kind.COUNT, end, null) : null;
    }
}
