package io.github.communique.internal.quantity;

import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import java.math.BigDecimal;

/**
 * Reads numbers written in digits, with whatever groups them: spaces of every width, apostrophes, full stops, commas, a line break.
 * What the text shows decides between grouping and decimals; the habit of the language decides only what the text leaves open.
 */
final class DigitReader {

    /** Longer runs are codes and keys. */
    private static final int LONGEST = 40;

    private final boolean decimalComma;
    private final NounTest nouns;

    DigitReader(LanguagePack pack, NounTest nouns) {
        this.decimalComma = "comma".equals(pack.lexicon("number.decimal").valueOf("decimal"));
        this.nouns = nouns;
    }

    /** Reads the number that starts at a digit, or the chain of digits and signs that is no number. */
    Numeral read(CharSequence text, int start) {
        int chain = DigitChains.end(text, start);
        if (chain > start) {
            return code(start, chain);
        }
        int first = Chars.digitsEnd(text, start);
        if (text.charAt(start) == '0' && first > start + 1) {
            return code(start, first);
        }
        int grouped = groupsEnd(text, start, first);
        if (grouped == first) {
            int decimals = decimalsEnd(text, first);
            return numeral(text, start, first, decimals);
        }
        char separator = Fold.fold(text.charAt(first));
        boolean single = grouped == first + 4;
        boolean mark = separator == '.' || separator == ',';
        if (single && mark && !endsInNoughts(text, grouped) && isDecimal(text, start, separator, grouped)) {
            return numeral(text, start, first, grouped);
        }
        int decimals =
                Fold.fold(text.charAt(grouped - 4)) == charAt(text, grouped) ? grouped : decimalsEnd(text, grouped);
        return numeral(text, start, grouped, decimals);
    }

    /** Digits that count nothing: a chain, a number with noughts in front, one that is too long. */
    private static Numeral code(int start, int end) {
        return new Numeral(start, end, BigDecimal.ZERO, BigDecimal.ONE, Shape.CHAIN);
    }

    /** Groups of three digits, the same separator between all of them. */
    private static int groupsEnd(CharSequence text, int start, int first) {
        if (first - start > 3 || text.charAt(start) == '0') {
            return first;
        }
        int end = first;
        while (end < text.length()
                && isSeparator(text, end)
                && Fold.fold(text.charAt(end)) == Fold.fold(text.charAt(first))) {
            int group = Chars.digitsEnd(text, end + 1);
            boolean indian = group == end + 3
                    && Chars.is(text, group, ',')
                    && Chars.isDigit(text, group + 3)
                    && text.charAt(end) == ',';
            if (group != end + 4 && !indian) {
                break;
            }
            end = group;
        }
        return end;
    }

    private static boolean isSeparator(CharSequence text, int at) {
        char c = Fold.fold(text.charAt(at));
        return c == '.' || c == ',' || c == '\'' || c == ' ';
    }

    private static char charAt(CharSequence text, int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private static int decimalsEnd(CharSequence text, int at) {
        char c = charAt(text, at);
        return (c == '.' || c == ',') && Chars.isDigit(text, at + 1) ? Chars.digitsEnd(text, at + 1) : at;
    }

    /** "4,800" and "4.800": thousands where the language groups so, and where something is counted, for nobody counts in thousandths. */
    private boolean isDecimal(CharSequence text, int start, char separator, int end) {
        boolean habit = (separator == ',') == decimalComma;
        return habit && !followsMoney(text, start) && !nouns.isNoun(text, end);
    }

    /** Nobody counts to three noughts behind a decimal mark. */
    private static boolean endsInNoughts(CharSequence text, int end) {
        return Chars.isLetter(text, Chars.skipSpace(text, end))
                && Chars.is(text, end - 1, '0')
                && Chars.is(text, end - 2, '0')
                && Chars.is(text, end - 3, '0');
    }

    private static boolean followsMoney(CharSequence text, int start) {
        int before = Chars.skipSpaceBack(text, start) - 1;
        return before >= 0 && Character.getType(text.charAt(before)) == Character.CURRENCY_SYMBOL;
    }

    private static Numeral numeral(CharSequence text, int start, int whole, int end) {
        if (end - start > LONGEST) {
            return code(start, end);
        }
        StringBuilder digits = new StringBuilder(end - start + 1);
        for (int i = start; i < end; i++) {
            if (i == whole && whole < end) {
                digits.append('.');
            } else if (Chars.isDigit(text, i)) {
                digits.append(text.charAt(i));
            }
        }
        boolean plain = end == Chars.digitsEnd(text, start);
        return new Numeral(
                start, end, new BigDecimal(digits.toString()), BigDecimal.ONE, plain ? Shape.PLAIN : Shape.GROUPED);
    }
}
