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

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** Farther than this nothing is said with a share before. */
    private static final int FAR = 200;

    private static final String MAGNITUDE = "magnitude";
    private static final BigDecimal FEW = BigDecimal.valueOf(100);

    private final NounPhrases nouns;
    private final Governor governor;
    private final Vocabulary words;
    private final NumberReader numbers;
    private final Ellipsis ellipsis;
    private final Lexicon partitives;
    private final Lexicon pronouns;
    private final Lexicon others;
    private final Lexicon multipliers;
    private final Lexicon purposes;
    private final TimeAdjectives times;
    private final Lexicon ones;
    /** Qualifiers that are prepositions too: "über einen Umweg" is no bound. */
    private final Lexicon weak;

    private final boolean oneCounts;

    Subjects(LanguagePack pack) {
        this.nouns = NounPhrases.of(pack);
        NounBefore before = new NounBefore(pack);
        this.governor = new Governor(pack, nouns, before);
        this.words = new Vocabulary(pack);
        this.numbers = new NumberReader(pack);
        this.ellipsis = new Ellipsis(pack, nouns, before, governor);
        this.partitives = pack.lexicon("figure.partitives");
        this.pronouns = pack.lexicon("figure.pronouns");
        this.others = pack.lexicon("figure.others");
        this.weak = pack.lexicon("figure.weakQualifiers");
        this.ones = pack.lexicon("figure.onePronouns");
        this.multipliers = pack.lexicon("figure.times");
        this.purposes = pack.lexicon("figure.purposes");
        this.times = new TimeAdjectives(pack);
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
                    ? ratio(text, quantity, previous)
                    : count(text, quantity, previous);
        }
        return switch (unit.kind()) {
            case MONEY -> money(text, quantity);
            case DURATION ->
                new Draft(
                        times.widen(text, quantity, previous),
                        Kind.DURATION,
                        quantity.end(),
                        text.substring(unit.start(), unit.end()));
            case PERCENT -> percent(text, quantity, previous);
            default -> measure(text, quantity, unit);
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
        int of = partitive(text, quantity.end());
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

    private @Nullable Draft ratio(String text, Quantity quantity, @Nullable Draft previous) {
        Draft draft = shared(text, quantity, Kind.RATIO);
        if (draft.subject() == null) {
            int first = Chars.wordEnd(text, quantity.number().start());
            Noun inside = nouns.read(text, first, false);
            Noun behind = nouns.read(text, quantity.end(), true);
            if (inside != null && inside.end() < quantity.end()) {
                return new Draft(quantity, Kind.RATIO, quantity.end(), inside.of(text));
            }
            if (behind != null && !words.isContent(text, Chars.skipSpace(text, first))) {
                return new Draft(quantity, Kind.RATIO, behind.end(), behind.of(text));
            }
        }
        if (draft.subject() == null
                && previous != null
                && Ellipsis.isShare(previous)
                && quantity.start() - previous.end() < FAR) {
            return new Draft(quantity, Kind.RATIO, quantity.end(), previous.subject());
        }
        return draft.subject() == null && quantity.qualifier() == Qualifier.EXACT ? null : draft;
    }

    /** "61 % of the harvest", "a reduction of 13 %", "a 75 % reduction". */
    private Draft percent(String text, Quantity quantity, @Nullable Draft previous) {
        Draft draft = shared(text, quantity, Kind.PERCENT);
        if (draft.subject() != null) {
            return draft;
        }
        Noun name = governor.named(text, quantity.start());
        boolean timed = words.afterPremodifier(text, Chars.skipSpace(text, quantity.end())) >= 0;
        if (name == null && !timed && !(nouns instanceof AdjectiveLast)) {
            Noun behind = nouns.read(text, quantity.end(), false);
            if (behind != null) {
                return new Draft(quantity, Kind.PERCENT, behind.end(), behind.of(text));
            }
        }
        boolean same = previous != null
                && previous.kind() == Kind.PERCENT
                && !Sentences.parts(text, previous.end(), quantity.start());
        String subject = name != null ? name.of(text) : same && previous != null ? previous.subject() : null;
        return new Draft(quantity, Kind.PERCENT, quantity.end(), subject);
    }

    /** "452 tonnes de vivres", "200 Hektar Mischwald"; an article behind "de" makes it a distance: "60 mètres du ravin". */
    private Draft measure(String text, Quantity quantity, Unit unit) {
        int of = words.afterOf(text, Chars.skipSpace(text, quantity.end()));
        Noun noun = of < 0 ? nouns.beside(text, quantity.end()) : nouns.read(text, of, false);
        if (noun != null && (of >= 0 || !Chars.isUpper(text, noun.end() - 1))) {
            return new Draft(quantity, unit.kind(), noun.end(), noun.of(text));
        }
        Noun name = unit.code().equals(MAGNITUDE) ? governor.named(text, quantity.start()) : null;
        return new Draft(quantity, unit.kind(), quantity.end(), name == null ? null : name.of(text));
    }

    /** "61 % of the harvest", "half of them". */
    private Draft shared(String text, Quantity quantity, Kind kind) {
        int start = partitive(text, quantity.end());
        Noun counted = start < 0 || start >= text.length() ? null : behindNumber(text, start);
        if (counted != null) {
            return new Draft(quantity, kind, quantity.end(), counted.of(text));
        }
        Noun noun = start >= 0
                ? nouns.read(text, start, false)
                : kind == Kind.RATIO ? nouns.shared(text, quantity.end()) : null;
        return noun == null
                ? new Draft(quantity, kind, quantity.end(), null)
                : new Draft(quantity, kind, noun.end(), noun.of(text));
    }

    /** "la moitié des 3 000 arbres": the whole is a figure of its own. */
    private @Nullable Noun behindNumber(String text, int start) {
        Numeral whole = numbers.at(text, start);
        return whole == null
                        || whole.shape() == Shape.CHAIN
                        || whole.shape() == Shape.ONE
                        || whole.shape() == Shape.FRACTION
                ? null
                : nouns.read(text, whole.end(), true);
    }

    private int partitive(CharSequence text, int end) {
        Lexicon.Hit hit = partitives.at(text, Chars.skipSpace(text, end));
        return hit == null ? words.afterOf(text, Chars.skipSpace(text, end)) : Chars.skipSpace(text, hit.end());
    }

    private Draft money(String text, Quantity quantity) {
        int of = words.afterOf(text, Chars.skipSpace(text, quantity.end()));
        boolean named = of >= 0 && Chars.isUpper(text, of);
        Noun paid = of < 0 || named ? null : nouns.read(text, of, false);
        if (of < 0 && !(nouns instanceof AdjectiveLast)) {
            paid = nouns.read(text, quantity.end(), false);
        }
        if (paid != null) {
            return new Draft(quantity, Kind.MONEY, paid.end(), paid.of(text));
        }
        Noun name = governor.named(text, quantity.start());
        if (name == null) {
            name = purpose(text, quantity.end());
        }
        return new Draft(quantity, Kind.MONEY, quantity.end(), name == null ? null : name.of(text));
    }

    /** "200,000 dollars for emergency repairs"; not "for two years", not "for the next season". */
    private @Nullable Noun purpose(String text, int end) {
        Lexicon.Hit hit = purposes.at(text, Chars.skipSpace(text, end));
        int start = hit == null ? -1 : Chars.skipSpace(text, hit.end());
        boolean plain = start >= 0
                && start < text.length()
                && words.afterPremodifier(text, start) < 0
                && numbers.at(text, start) == null;
        return plain ? nouns.read(text, start, false) : null;
    }

    private @Nullable Draft count(String text, Quantity quantity, @Nullable Draft previous) {
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
        int start = partitive(text, quantity.end());
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
