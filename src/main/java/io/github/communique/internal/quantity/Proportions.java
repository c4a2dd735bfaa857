package io.github.communique.internal.quantity;

import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Shares said as one number out of another: "une personne sur six", "one in five children", "tres de cada cuatro". */
final class Proportions {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final NumberReader numbers;
    private final UnitReader units;
    private final Lexicon links;

    Proportions(LanguagePack pack, NumberReader numbers, UnitReader units) {
        this.numbers = numbers;
        this.units = units;
        this.links = pack.lexicon("number.outOf");
    }

    /** The fraction that a number begins, one word between the two numbers at most, or the number itself. */
    Numeral extend(CharSequence text, Numeral number) {
        boolean whole = number.shape() == Shape.PLAIN || number.shape() == Shape.WORDS || number.shape() == Shape.ONE;
        int next = Chars.skipSpace(text, number.end());
        if (!whole || links.isEmpty() || next == number.end() || number.value().compareTo(MOST) >= 0) {
            return number;
        }
        Lexicon.Hit link = links.at(text, next);
        if (link == null && units.after(text, number.end()) == null) {
            int wordEnd = Chars.wordEnd(text, next);
            link = wordEnd == next ? null : links.at(text, Chars.skipSpace(text, wordEnd));
        }
        Numeral base = link == null ? null : base(text, Chars.skipSpace(text, link.end()), number.value());
        if (base == null) {
            return number;
        }
        BigDecimal share =
                BigDecimal.valueOf(number.value().doubleValue() / base.value().doubleValue());
        return new Numeral(number.start(), base.end(), share, BigDecimal.ONE, Shape.FRACTION);
    }

    private @Nullable Numeral base(CharSequence text, int start, BigDecimal part) {
        Numeral base = start < text.length() ? numbers.whole(text, start) : null;
        boolean whole = base != null && (base.shape() == Shape.PLAIN || base.shape() == Shape.WORDS);
        return base != null
                        && whole
                        && base.value().compareTo(part) > 0
                        && base.value().compareTo(MOST) <= 0
                        && base.value().stripTrailingZeros().scale() <= 0
                        && units.after(text, base.end()) == null
                ? base
                : null;
    }
}
