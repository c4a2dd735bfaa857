package io.github.communique.internal.quantity;

import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What may stand behind the currency of an amount: a multiplier ("40 USD million"), cents ("18 dollars 75", "7 euros con 45 céntimos"). */
final class Amounts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberReader numbers;
    private final UnitReader units;
    private final Lexicon joiners;
    private final Lexicon cents;

    Amounts(LanguagePack pack, NumberReader numbers, UnitReader units) {
        this.numbers = numbers;
        this.units = units;
        this.joiners = pack.lexicon("unit.centJoiners");
        this.cents = pack.lexicon("unit.cents");
    }

    /** The whole amount, from the start of its number to its last word, or null where nothing follows the currency at {@code end}. */
    @Nullable
    Numeral extend(CharSequence text, Numeral number, int end) {
        if (number.isScaled() || number.shape() == Shape.GROUPED || number.shape() == Shape.FRACTION) {
            return null;
        }
        int next = Chars.skipSpace(text, end);
        Numeral scale = next == end ? null : numbers.multiplier(text, next);
        if (scale != null) {
            return number.times(scale.value(), scale.end(), Shape.WORDS);
        }
        Lexicon.Hit joiner = joiners.at(text, next);
        int start = joiner == null ? next : Chars.skipSpace(text, joiner.end());
        Numeral part = start == end || start >= text.length() ? null : numbers.at(text, start);
        part = part == null ? null : withoutCents(text, part);
        return part == null || !isCents(text, part)
                ? null
                : number.plus(part.value().divide(HUNDRED), centsEnd(text, part));
    }

    /** "15 cents": the word for cents may have been read as that for hundreds. */
    private Numeral withoutCents(CharSequence text, Numeral part) {
        int word = Chars.wordStart(text, part.end());
        Lexicon.Hit hit = word > part.start() ? cents.at(text, word) : null;
        boolean hundreds = hit != null
                && hit.end() == part.end()
                && part.value().remainder(HUNDRED).signum() == 0;
        int end = Chars.skipSpaceBack(text, word);
        return hundreds
                ? new Numeral(
                        part.start(),
                        end,
                        part.value().divide(HUNDRED),
                        BigDecimal.ONE,
                        Chars.isDigit(text, end - 1) ? Shape.PLAIN : Shape.WORDS)
                : part;
    }

    private boolean isCents(CharSequence text, Numeral part) {
        boolean whole = part.shape() == Shape.PLAIN ? part.end() - part.start() == 2 : part.shape() == Shape.WORDS;
        if (!whole || part.value().compareTo(HUNDRED) >= 0) {
            return false;
        }
        int end = centsEnd(text, part);
        return end > part.end() || (units.after(text, end) == null && isEnd(text, end));
    }

    private int centsEnd(CharSequence text, Numeral part) {
        Lexicon.Hit hit = cents.at(text, Chars.skipSpace(text, part.end()));
        return hit == null ? part.end() : hit.end();
    }

    /** Whether nothing goes on with the number as another than that of cents: no sign, unit or digits. */
    private static boolean isEnd(CharSequence text, int end) {
        int next = Chars.skipSpace(text, end);
        return end == text.length()
                || (!Chars.isWord(text, end)
                        && !Chars.is(text, next, '%')
                        && !Chars.is(text, next, '-')
                        && !Chars.isDigit(text, end + 1)
                        && !Chars.isDigit(text, next));
    }
}
