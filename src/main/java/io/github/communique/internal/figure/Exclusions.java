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

    private static final BigDecimal LEAST_OF_AGE_GROUP = BigDecimal.valueOf(15);

    private final Dates dates;
    private final Lexicon labels;
    private final Lexicon ordinals;
    private final Lexicon ageBefore;
    private final Lexicon ageAfter;
    private final Lexicon persons;
    private final Lexicon clockBefore;
    private final Lexicon notBefore;
    private final Lexicon idioms;
    private final Lexicon specs;

    Exclusions(LanguagePack pack) {
        this.dates = new Dates(pack);
        this.labels = pack.lexicon("figure.labels");
        this.ordinals = pack.lexicon("figure.ordinalEndings");
        this.ageBefore = pack.lexicon("figure.ageBefore");
        this.persons = pack.lexicon("figure.persons");
        this.ageAfter = pack.lexicon("figure.ageAfter");
        this.clockBefore = pack.lexicon("figure.clockBefore");
        this.notBefore = pack.lexicon("figure.notBefore");
        this.specs = pack.lexicon("figure.specifications");
        this.idioms = pack.lexicon("figure.idioms");
    }

    boolean excludes(CharSequence text, Quantity quantity) {
        Numeral number = quantity.number();
        if (number.shape() == Shape.CHAIN || quantity.last().value().signum() == 0) {
            return true;
        }
        return isIdiom(text, quantity) || isProperName(text, quantity) || dates.isDate(text, quantity) || isAge(text, quantity) || isClock(text, quantity) || isLabel(text, quantity) || isPostcode(text, quantity)
                || (Chars.isDigit(text, number.start()) && (isGlued(text, quantity) || isListNumber(text, quantity)));
    }

    /** "one another", "deux-points", "un des". */
    private boolean isIdiom(CharSequence text, Quantity quantity) {
        Lexicon.Hit hit = idioms.at(text, quantity.number().start());
        return hit != null && hit.end() >= quantity.number().end() || isPart(text, quantity.number());
    }

    /** "Treinta y Tres": capitals inside a number. */
    private static boolean isProperName(CharSequence text, Quantity quantity) {
        Numeral number = quantity.number();
        int last = Chars.wordStart(text, number.end());
        boolean capital = last > number.start() && last < number.end() && Chars.isUpper(text, last) && Chars.isLetter(text, last + 1);
        return capital && !Chars.isUpper(text, last + 1) && Chars.isUpper(text, number.start());
    }

    /** Inside a hyphenated word: "mille-feuille" is none, "three-person" and "350-bed" are. */
    private static boolean isPart(CharSequence text, Numeral number) {
        return Chars.is(text, number.start() - 1, '-') && Chars.isWord(text, number.start() - 2);
    }

    private boolean isAge(CharSequence text, Quantity quantity) {
        boolean years = quantity.unit() != null && quantity.unit().kind() == Kind.DURATION;
        int end = quantity.end();
        return Before.endsAt(text, quantity.start(), ageBefore) >= 0 && (years || quantity.unit() == null)
                || (years && Before.endsAt(text, quantity.start(), persons) >= 0)
                || (years && isAgeGroup(quantity))
                || (years && (ageAfter.at(text, Chars.skipSpace(text, end)) != null || ageAfter.at(text, end) != null
                        || Chars.is(text, end, '-') && ageAfter.at(text, end + 1) != null));
    }

    /** "35-49 ans", "65 ans et plus". */
    private static boolean isAgeGroup(Quantity quantity) {
        boolean adult = quantity.value().compareTo(LEAST_OF_AGE_GROUP) >= 0 && quantity.number().shape() == Shape.PLAIN;
        boolean after = quantity.unit() != null && quantity.end() > quantity.unit().end();
        return adult && (quantity.upper() != null || after);
    }

    private boolean isClock(CharSequence text, Quantity quantity) {
        int end = quantity.last().end();
        if (notBefore.at(text, Chars.skipSpace(text, end)) != null) {
            return true;
        }
        boolean hour = quantity.unit() != null && quantity.unit().code().equals("hour")
                && (quantity.qualifier() == Qualifier.EXACT || quantity.upper() != null);
        if (!hour) {
            return false;
        }
        int after = quantity.end();
        boolean minutes = Chars.isDigit(text, Chars.skipSpace(text, after));
        boolean glued = Chars.isDigit(text, end - 1) && Chars.is(text, after - 1, 'h') && !Chars.isLetter(text, after - 2);
        return minutes || glued || Before.endsAt(text, quantity.start(), clockBefore) >= 0;
    }

    private boolean isLabel(CharSequence text, Quantity quantity) {
        boolean bare = quantity.number().shape() == Shape.PLAIN && quantity.unit() == null && quantity.start() == quantity.number().start();
        if (isVersion(text, quantity) || (bare && Before.isProduct(text, quantity.start()))) {
            return true;
        }
        return quantity.qualifier() == Qualifier.EXACT && quantity.number().shape() != Shape.GROUPED && quantity.start() == quantity.number().start()
                && Before.endsAt(text, quantity.start(), labels) >= 0;
    }

    /** "Apache 9.0": a decimal behind a name or a label. */
    private boolean isVersion(CharSequence text, Quantity quantity) {
        Numeral number = quantity.number();
        boolean decimal = number.value().scale() == 1 && quantity.unit() == null && number.end() == quantity.end();
        return decimal && number.shape() == Shape.GROUPED && quantity.start() == number.start() && quantity.qualifier() == Qualifier.EXACT
                && (Before.isCapitalised(text, number.start()) || Before.endsAt(text, number.start(), labels) >= 0);
    }

    /** "75016 Paris": five bare digits and a name. */
    private static boolean isPostcode(CharSequence text, Quantity quantity) {
        Numeral number = quantity.number();
        int next = Chars.skipSpace(text, quantity.end());
        boolean five = number.shape() == Shape.PLAIN && number.end() - number.start() == 5 && quantity.start() == number.start();
        return five && quantity.end() == number.end() && next > quantity.end() && Chars.isUpper(text, next);
    }

    /** "G7", "M-23", "2nd", "5G", "3D": letters in touch with the number, a unit or a whole word behind it apart. */
    private boolean isGlued(CharSequence text, Quantity quantity) {
        int start = quantity.start();
        int end = quantity.end();
        if (start == quantity.number().start() && (Chars.isWord(text, start - 1) || isSign(text, start))) {
            return true;
        }
        if (quantity.unit() != null && quantity.unit().end() == end) {
            boolean named = quantity.unit().start() == quantity.last().end() && quantity.unit().end() - quantity.unit().start() > 3
                    && Chars.isUpper(text, quantity.unit().start()) && Character.isLowerCase(text.charAt(quantity.unit().start() + 1));
            return named || Chars.isDigit(text, end) || Chars.isLetter(text, end) && Chars.isUpper(text, end);
        }
        if (Chars.is(text, end, '.') && ordinals.at(text.subSequence(end, Math.min(end + 1, text.length())), 0) != null) {
            return Chars.skipSpace(text, end + 1) > end + 1 && Chars.isLetter(text, Chars.skipSpace(text, end + 1));
        }
        if (Chars.is(text, end, '-') && Chars.isLetter(text, end + 1)) {
            int wordEnd = Chars.wordEnd(text, end + 1);
            return wordEnd - end < 5 || Chars.isUpper(text, end + 1) || specs.at(text, end + 1) != null;
        }
        if (!Chars.isLetter(text, end)) {
            return end < text.length() && (text.charAt(end) == '\u00BA' || text.charAt(end) == '\u00AA');
        }
        int wordEnd = Chars.wordEnd(text, end);
        for (int i = end; i < wordEnd; i++) {
            if (Chars.isUpper(text, i)) {
                return true;
            }
        }
        return wordEnd - end < 4 || Chars.isUpper(text, end) || ordinals.at(text.subSequence(end, wordEnd), 0) != null;
    }

    private static boolean isSign(CharSequence text, int start) {
        return Chars.is(text, start - 1, '#') || Chars.is(text, start - 1, '@') || Chars.is(text, start - 1, '/') || Chars.is(text, start - 1, '.')
                || Chars.is(text, start - 1, '+');
    }

    /** "1.", "2)", "(3)", "[4]" at the start of a line or in brackets. */
    private static boolean isListNumber(CharSequence text, Quantity quantity) {
        int start = quantity.start();
        int end = quantity.end();
        if (quantity.unit() != null || quantity.number().shape() != Shape.PLAIN || end - start > 3) {
            return false;
        }
        boolean bracket = (Chars.is(text, start - 1, '(') || Chars.is(text, start - 1, '[')) && (Chars.is(text, end, ')') || Chars.is(text, end, ']'));
        boolean line = start == 0 || text.charAt(start - 1) == '\n';
        boolean mark = Chars.is(text, end, ')') || Chars.is(text, end, '.') || Chars.is(text, end, '-');
        return bracket || Chars.is(text, start - 1, '[') || (mark && (line || Chars.is(text, end, ')') && end - start < 3 && !Chars.is(text, end, '.') && isOpen(text, start)));
    }

    private static boolean isOpen(CharSequence text, int start) {
        int before = Chars.skipSpaceBack(text, start);
        return before == 0 || Chars.is(text, before - 1, ';') || Chars.is(text, before - 1, ':');
    }
}
