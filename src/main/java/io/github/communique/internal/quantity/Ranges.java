package io.github.communique.internal.quantity;

import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The upper bound of a range: "de 20 à 30 millions", "entre trois et quatre", "$80 to $90 billion", "3-6 %". */
final class Ranges {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** A lower bound, shared multiplier applied, and its upper bound. */
    record Bounds(Numeral lower, Numeral upper, @Nullable Unit money, boolean dashed) {

        int end() {
            return upper.end();
        }
    }

    private final NumberReader numbers;
    private final UnitReader units;
    private final Lexicon openers;
    private final Lexicon links;
    private final Lexicon pairLinks;
    private final Lexicon articles;

    Ranges(LanguagePack pack, NumberReader numbers, UnitReader units) {
        this.numbers = numbers;
        this.units = units;
        this.openers = pack.lexicon("range.between");
        this.links = pack.lexicon("range.links");
        this.pairLinks = pack.lexicon("range.betweenLinks");
        this.articles = pack.lexicon("range.articles");
    }

    /** The word in front of the number that announces two bounds, or null. */
    Lexicon.@Nullable Hit opener(CharSequence text, int start) {
        return openers.at(text, start);
    }

    /** Reads on behind a lower bound and its unit, which end at {@code end}. */
    @Nullable
    Bounds read(CharSequence text, Numeral lower, int end, boolean opened) {
        if (lower.shape() == Shape.CHAIN) {
            return null;
        }
        int link = linkEnd(text, end, opened);
        if (link < 0) {
            return null;
        }
        int start = link;
        Lexicon.Hit article = opened ? articles.at(text, start) : null;
        if (article != null) {
            start = Chars.skipSpace(text, article.end());
        }
        Unit money = units.before(text, start);
        if (money != null) {
            start = Chars.skipSpace(text, money.end());
        }
        Numeral upper = start < text.length() ? numbers.at(text, start) : null;
        if (upper == null && opened && link < text.length() && Chars.isWord(text, link - 1)) {
            // the word that links is written in one with the number
            upper = numbers.at(text, Chars.wordStart(text, link));
        }
        return upper == null || upper.shape() == Shape.CHAIN ? null : bounds(lower, upper, money, isDashed(text, end));
    }

    private static @Nullable Bounds bounds(Numeral lower, Numeral upper, @Nullable Unit money, boolean dashed) {
        BigDecimal scale = upper.scale();
        Numeral low = lower;
        if (scale.compareTo(BigDecimal.ONE) > 0 && lower.scale().compareTo(BigDecimal.ONE) == 0) {
            BigDecimal scaled = lower.value().multiply(scale);
            low = scaled.compareTo(upper.value()) < 0 ? lower.withValue(scaled) : lower;
        } else if (isOfThousands(lower, upper)) {
            low = lower.withValue(lower.value().multiply(THOUSAND));
        }
        return low.value().compareTo(upper.value()) < 0 ? new Bounds(low, upper, money, dashed) : null;
    }

    /** "50 à 60 000 personnes" are 50,000 at least: the thousands are said once where both bounds are of one size in them. */
    private static boolean isOfThousands(Numeral lower, Numeral upper) {
        BigDecimal[] parts = upper.value().divideAndRemainder(THOUSAND);
        boolean round = upper.shape() == Shape.GROUPED && parts[1].signum() == 0 && parts[0].compareTo(THOUSAND) < 0;
        return round
                && lower.shape() == Shape.PLAIN
                && lower.value().compareTo(parts[0]) < 0
                && lower.value().multiply(TWO).compareTo(parts[0]) >= 0;
    }

    /** "15 % to $ 416 million" are two quantities. */
    static boolean agree(@Nullable Unit first, @Nullable Unit second, @Nullable Unit money) {
        String own = money == null ? null : money.code();
        if (first == null) {
            return true;
        }
        return second != null && first.code().equals(second.code()) && (own == null || own.equals(first.code()));
    }

    private int linkEnd(CharSequence text, int end, boolean opened) {
        int next = Chars.skipSpace(text, end);
        if (isDashed(text, end)) {
            return Chars.skipSpace(text, next + 1);
        }
        Lexicon.Hit hit = links.at(text, next);
        if (hit == null && opened) {
            hit = pairLinks.at(text, next);
        }
        return hit == null || next == end ? -1 : Chars.skipSpace(text, hit.end());
    }

    private static boolean isDashed(CharSequence text, int end) {
        int next = Chars.skipSpace(text, end);
        return next < text.length() && isDash(text.charAt(next));
    }

    private static boolean isDash(char c) {
        return c == '-'
                || c == '\u2010'
                || c == '\u2011'
                || c == '\u2013'
                || c == '\u2014'
                || c == '~'
                || c == '\u2212';
    }
}
