package io.github.communique.internal.quantity;

import io.github.communique.language.Fold;

/** Runs of digits that are no quantity whatever they mean: dates, times, telephone numbers, versions. */
final class DigitChains {

    /** Longer runs of digits are keys, not numbers. */
    private static final int LONGEST_RUN = 18;

    private DigitChains() {}

    /** The end of the chain that starts at a digit, or {@code start} where a number may be read. */
    static int end(CharSequence text, int start) {
        int tight = tightEnd(text, start);
        if (Chars.digitsEnd(text, start) - start > LONGEST_RUN) {
            return Chars.digitsEnd(text, start);
        }
        return tight > start ? tight : phoneEnd(text, start);
    }

    /** "12.03.2024", "10:30", "2024-03-11", "5/17/2018", "1.2.3": three runs, or two around a colon. */
    private static int tightEnd(CharSequence text, int start) {
        int end = Chars.digitsEnd(text, start);
        int runs = 1;
        boolean odd = false;
        int length = end - start;
        char previous = 0;
        while (end < text.length() && isSign(text.charAt(end)) && Chars.isDigit(text, end + 1)) {
            char sign = text.charAt(end);
            int next = Chars.digitsEnd(text, end + 1);
            boolean group = next - end == 4
                    && length <= 3
                    && (sign == '.' || sign == ',')
                    && (previous == 0 || previous == sign);
            boolean decimals = (sign == '.' || sign == ',') && previous != sign;
            boolean indian = sign == ',' && next - end == 3 && length <= 2;
            odd |= sign == ':' || (!group && !decimals && !indian && runs > 1) || (sign == '-' && runs > 1);
            previous = sign;
            end = next;
            runs++;
        }
        return odd ? end : start;
    }

    private static boolean isSign(char c) {
        return c == '.' || c == ',' || c == ':' || c == '/' || c == '-';
    }

    /** "+33 1 99 00 12 34", "202-555-0143", "01 99 00 12 34": a plus sign, or three runs that cannot be groups of thousands. */
    private static int phoneEnd(CharSequence text, int start) {
        int end = Chars.digitsEnd(text, start);
        int runs = 1;
        boolean thousands = end - start <= 3 && text.charAt(start) != '0';
        boolean dots = Chars.is(text, end, '.');
        while (end < text.length() && isPhoneSign(text.charAt(end), dots) && Chars.isDigit(text, end + 1)) {
            int next = Chars.digitsEnd(text, end + 1);
            thousands &= next - end == 4;
            end = next;
            runs++;
        }
        boolean plus = start > 0 && text.charAt(start - 1) == '+' && end - start > 6;
        return plus || (runs > 2 && !thousands) ? end : start;
    }

    private static boolean isPhoneSign(char c, boolean dots) {
        char folded = Fold.fold(c);
        return dots ? c == '.' : c != '\n' && (folded == ' ' || folded == '-');
    }
}
