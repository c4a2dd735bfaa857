package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.internal.quantity.Quantity;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Qualifier;
import java.math.BigDecimal;

/** Days, years and decades among the numbers. */
final class Dates {

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_LIKELY_YEAR = BigDecimal.valueOf(2050);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final Lexicon months;
    private final Lexicon weekdays;
    private final Lexicon monthLinks;
    private final Lexicon beforeYears;
    private final Lexicon counted;
    private final NounPhrases nouns;

    Dates(LanguagePack pack) {
        this.months = pack.lexicon("figure.months");
        this.weekdays = pack.lexicon("date.weekdays");
        this.monthLinks = pack.lexicon("figure.monthLinks");
        this.beforeYears = pack.lexicon("figure.beforeYears");
        this.counted = pack.lexicon("figure.counted");
        this.nouns = NounPhrases.of(pack);
    }

    boolean isDate(CharSequence text, Quantity quantity) {
        if (quantity.unit() != null
                && Chars.isDigit(text, quantity.number().start())
                && quantity.unit().end() == quantity.end()) {
            return false;
        }
        return isDay(text, quantity) || isYear(text, quantity);
    }

    private boolean isDay(CharSequence text, Quantity quantity) {
        if (quantity.value().compareTo(LAST_DAY) > 0 || quantity.unit() != null) {
            return false;
        }
        boolean plain = quantity.number().shape() == Shape.PLAIN
                && quantity.start() == quantity.number().start();
        boolean weekday = plain && Before.endsAt(text, quantity.start(), weekdays) >= 0;
        return weekday && nouns.read(text, quantity.end(), true) == null
                || monthFollows(text, quantity.last().end())
                || monthFollows(text, quantity.number().end())
                || Before.endsAt(text, quantity.number().start(), months) >= 0;
    }

    private boolean monthFollows(CharSequence text, int end) {
        int next = Chars.skipSpace(text, Chars.is(text, end, '.') ? end + 1 : end);
        Lexicon.Hit link = monthLinks.at(text, next);
        if (link != null) {
            next = Chars.skipSpace(text, link.end());
        }
        Lexicon.Hit month = months.at(text, next);
        return month != null;
    }

    /** A bare number of four digits is a year unless something counted follows it, and always after "in", "since" or a month. */
    private boolean isYear(CharSequence text, Quantity quantity) {
        if (!looksLikeYear(text, quantity)) {
            return false;
        }
        Noun noun = nouns.read(text, quantity.end(), true);
        if (quantity.qualifier() != Qualifier.EXACT && quantity.qualifier() != Qualifier.RANGE) {
            return noun == null && !isRound(quantity.value());
        }
        boolean introduced = Before.endsAt(text, quantity.start(), beforeYears) >= 0
                || Before.endsAt(text, quantity.start(), months) >= 0;
        return introduced || quantity.upper() != null || noun == null || !isCounted(text, noun, quantity.value());
    }

    private static boolean isRound(BigDecimal value) {
        return value.remainder(BigDecimal.valueOf(100)).signum() == 0;
    }

    /** "2019 results" are those of a year; "1950 families" and "1870 Menschen" are counted. */
    private boolean isCounted(CharSequence text, Noun noun, BigDecimal value) {
        if (value.compareTo(LAST_LIKELY_YEAR) > 0) {
            return true;
        }
        for (int at = noun.start(); at < noun.end(); at = Math.max(Chars.wordEnd(text, at), at + 1)) {
            if (counted.at(text, at) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeYear(CharSequence text, Quantity quantity) {
        boolean plain = quantity.number().shape() == Shape.PLAIN && quantity.unit() == null;
        boolean four = quantity.number().end() - quantity.number().start() == 4;
        return plain
                && four
                && quantity.value().compareTo(FIRST_YEAR) >= 0
                && quantity.value().compareTo(LAST_YEAR) <= 0
                && !Chars.isLetter(text, quantity.number().end());
    }
}
