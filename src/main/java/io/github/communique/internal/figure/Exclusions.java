package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.internal.quantity.Numeral;
import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.internal.quantity.Quantity;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Kind;
import io.github.communique.release.Figure.Qualifier;
import java.math.BigDecimal;

/** Numbers that are no figures: dates, times, ages, ordinals, labels, list numbers, names with numbers, zero. */
final class Exclusions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_OF_AGE_GROUP = BigDecimal.valueOf(15);

    private final Dates dates;
    private final Labels labels;
    private final Lexicon ageBefore;
    private final Lexicon ageAfter;
    private final Lexicon persons;
    private final Lexicon clockBefore;
    private final Lexicon notBefore;
    private final Lexicon idioms;
    private final Lexicon vague;
    /** Whether nouns are capitalised, so that a capital inside a number says nothing. */
    private final boolean capitalised;

    Exclusions(LanguagePack pack) {
        this.dates = new Dates(pack);
        this.labels = new Labels(pack);
        this.ageBefore = pack.lexicon("figure.ageBefore");
        this.persons = pack.lexicon("figure.persons");
        this.ageAfter = pack.lexicon("figure.ageAfter");
        this.clockBefore = pack.lexicon("figure.clockBefore");
        this.notBefore = pack.lexicon("figure.notBefore");
        this.capitalised = pack.phrases("figure.grammar").contains("capitalised");
        this.vague = pack.lexicon("figure.vague");
        this.idioms = pack.lexicon("figure.idioms");
    }

    boolean excludes(CharSequence text, Quantity quantity) {
        Numeral number = quantity.number();
        if (number.shape() == Shape.CHAIN || quantity.last().value().signum() == 0) {
            return true;
        }
        return isIdiom(text, quantity)
                || isVague(text, number)
                || (!capitalised && isProperName(text, quantity))
                || dates.isDate(text, quantity)
                || isAge(text, quantity)
                || isClock(text, quantity)
                || labels.isLabel(text, quantity);
    }

    /** "one another", "deux-points", "un des". */
    private boolean isIdiom(CharSequence text, Quantity quantity) {
        Lexicon.Hit hit = idioms.at(text, quantity.number().start());
        return hit != null && hit.end() >= quantity.number().end() || isPart(text, quantity.number());
    }

    /** "several hundred": words, for "several 100" is not said. */
    private boolean isVague(CharSequence text, Numeral number) {
        return Chars.isLetter(text, number.start())
                && (number.isScaled() || number.value().compareTo(HUNDRED) >= 0)
                && Before.endsAt(text, number.start(), vague) >= 0;
    }

    /** "Treinta y Tres": capitals inside a number. */
    private static boolean isProperName(CharSequence text, Quantity quantity) {
        Numeral number = quantity.number();
        int last = Chars.wordStart(text, number.end());
        boolean capital = last > number.start()
                && last < number.end()
                && Chars.isUpper(text, last)
                && Chars.isLetter(text, last + 1);
        return capital && !Chars.isUpper(text, last + 1) && Chars.isUpper(text, number.start());
    }

    /** Inside a hyphenated word: "mille-feuille" is none, "three-person" and "350-bed" are. */
    private static boolean isPart(CharSequence text, Numeral number) {
        return Chars.is(text, number.start() - 1, '-') && Chars.isWord(text, number.start() - 2);
    }

    private boolean isAge(CharSequence text, Quantity quantity) {
        boolean years = quantity.unit() != null && quantity.unit().kind() == Kind.DURATION;
        int end = quantity.end();
        return (years || quantity.unit() == null) && Before.endsAt(text, quantity.start(), ageBefore) >= 0
                || (years && isBehind(text, quantity, ageBefore))
                || (years && isBehind(text, quantity, persons))
                || (years && isAgeGroup(quantity))
                || (years
                        && (ageAfter.at(text, Chars.skipSpace(text, end)) != null
                                || ageAfter.at(text, end) != null
                                || Chars.is(text, end, '-') && ageAfter.at(text, end + 1) != null));
    }

    /** The words may be read as a qualifier too: "under 14 years". */
    private static boolean isBehind(CharSequence text, Quantity quantity, Lexicon lexicon) {
        return Before.endsAt(text, quantity.start(), lexicon) >= 0
                || Before.endsAt(text, quantity.number().start(), lexicon) >= 0;
    }

    /** "18-25 ans", "70 ans et plus". */
    private static boolean isAgeGroup(Quantity quantity) {
        boolean adult = quantity.value().compareTo(LEAST_OF_AGE_GROUP) >= 0
                && quantity.number().shape() == Shape.PLAIN;
        boolean after =
                quantity.unit() != null && quantity.end() > quantity.unit().end();
        boolean years = quantity.unit() != null && quantity.unit().code().equals("year");
        return adult && years && (quantity.upper() != null || after);
    }

    private boolean isClock(CharSequence text, Quantity quantity) {
        int end = quantity.last().end();
        if (notBefore.at(text, Chars.skipSpace(text, end)) != null) {
            return true;
        }
        boolean hour = quantity.unit() != null
                && quantity.unit().code().equals("hour")
                && (quantity.qualifier() == Qualifier.EXACT || quantity.upper() != null);
        if (!hour) {
            return false;
        }
        int after = quantity.end();
        boolean minutes = Chars.isDigit(text, Chars.skipSpace(text, after));
        boolean glued =
                Chars.isDigit(text, end - 1) && Chars.is(text, after - 1, 'h') && !Chars.isLetter(text, after - 2);
        return minutes || glued || Before.endsAt(text, quantity.start(), clockBefore) >= 0;
    }
}
