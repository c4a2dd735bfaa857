package io.github.communique.internal.quantity;

import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Fractions: "deux tiers", "1/4", "⅔", and what adds one to a number: "trois millions et demi", "10 1/2". */
final class FractionReader {

    private static final String SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final int[][] SIGN_VALUES = {
        {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 8}, {3, 8}, {5, 8},
        {7, 8}
    };

    private final WordReader words;
    private final Lexicon additions;
    private final Lexicon joiners;
    private final Lexicon dozens;

    FractionReader(LanguagePack pack, WordReader words) {
        this.words = words;
        this.dozens = pack.lexicon("number.dozens");
        this.additions = pack.lexicon("number.additions");
        this.joiners = pack.lexicon("number.additionJoiners");
    }

    /** One of the signs such as ½, or null. */
    static @Nullable Numeral sign(CharSequence text, int at) {
        char c = text.charAt(at);
        int index = c < '\u00BC' ? -1 : SIGNS.indexOf(c);
        return index < 0
                ? null
                : new Numeral(
                        at,
                        at + 1,
                        ratio(SIGN_VALUES[index][0], SIGN_VALUES[index][1]),
                        BigDecimal.ONE,
                        Shape.FRACTION);
    }

    /** "1/4", "10 1/2", "10½". */
    Numeral slash(CharSequence text, Numeral number) {
        Numeral own = slashed(text, number.start(), number.end());
        if (own != null || number.shape() != Shape.PLAIN) {
            return own == null ? number : own;
        }
        int next = Chars.skipSpace(text, number.end());
        Numeral sign = next < text.length() ? sign(text, next) : null;
        Numeral more = sign == null && next > number.end() ? slashed(text, next, Chars.digitsEnd(text, next)) : sign;
        return more == null || more.shape() == Shape.CHAIN
                ? number
                : new Numeral(
                        number.start(), more.end(), number.value().add(more.value()), BigDecimal.ONE, Shape.GROUPED);
    }

    private static @Nullable Numeral slashed(CharSequence text, int start, int end) {
        if (!Chars.is(text, end, '/') || end - start > 2 || end == start) {
            return null;
        }
        int to = Chars.digitsEnd(text, end + 1);
        if (to == end + 1 || to - end > 3) {
            return null;
        }
        int upper = Integer.parseInt(text.subSequence(start, end).toString());
        int lower = Integer.parseInt(text.subSequence(end + 1, to).toString());
        boolean fraction = text.charAt(start) != '0' && upper > 0 && upper < lower && (lower < 9 || lower == 16);
        return new Numeral(
                start,
                to,
                fraction ? ratio(upper, lower) : BigDecimal.ZERO,
                BigDecimal.ONE,
                fraction ? Shape.FRACTION : Shape.CHAIN);
    }

    /** Denominator, addition and multiplier behind a number. */
    Numeral extend(CharSequence text, Numeral number) {
        Numeral fraction = divided(text, number);
        Numeral sum = fraction == null ? added(text, number) : fraction;
        int next = WordReader.gapEnd(text, sum.end());
        if (sum.end() == number.end() || next == sum.end()) {
            return sum;
        }
        Numeral scale = words.multiplier(text, next);
        return scale != null && sum.scale().compareTo(BigDecimal.ONE) == 0
                ? sum.times(scale.value(), scale.end(), Shape.WORDS)
                : sum;
    }

    private @Nullable Numeral divided(CharSequence text, Numeral number) {
        int next = WordReader.gapEnd(text, number.end());
        NumberWord denominator = next == number.end() ? null : words.denominator(text, next);
        if (denominator == null
                || number.shape() == Shape.GROUPED
                || number.shape() == Shape.FRACTION
                || number.isScaled()) {
            return null;
        }
        BigDecimal value = ratio(number.value().longValue(), denominator.value());
        return new Numeral(number.start(), denominator.end(), value, BigDecimal.ONE, Shape.FRACTION);
    }

    Lexicon.@Nullable Hit addition(CharSequence text, int end) {
        return additions.at(text, Chars.skipSpace(text, end));
    }

    /** "et demi", "and a quarter", "et trois quarts": a part of the last multiplier, or of a smaller one behind ("and a half million"). */
    private Numeral added(CharSequence text, Numeral number) {
        int next = Chars.skipSpace(text, number.end());
        Lexicon.Hit hit = additions.at(text, next);
        if (hit != null) {
            return plus(text, number, new BigDecimal(hit.value()), hit.end());
        }
        Lexicon.Hit joiner = joiners.at(text, next);
        Numeral upper = joiner == null ? null : words.read(text, Chars.skipSpace(text, joiner.end()));
        if (upper == null) {
            return number;
        }
        Lexicon.Hit dozen = dozens.at(text, Chars.skipSpace(text, upper.end()));
        if (dozen != null) {
            return number.plus(upper.value().multiply(new BigDecimal(dozen.value())), dozen.end());
        }
        Numeral part = divided(text, upper);
        return part == null || part.value().compareTo(BigDecimal.ONE) >= 0
                ? number
                : plus(text, number, part.value(), part.end());
    }

    private Numeral plus(CharSequence text, Numeral number, BigDecimal part, int end) {
        int next = WordReader.gapEnd(text, end);
        Numeral smaller = next == end ? null : words.multiplier(text, next);
        return smaller != null && smaller.scale().compareTo(number.scale()) < 0
                ? number.plus(part.multiply(smaller.scale()), smaller.end())
                : number.plus(part.multiply(number.scale()), end);
    }

    private static BigDecimal ratio(long upper, long lower) {
        return BigDecimal.valueOf((double) upper / lower);
    }
}
