package io.github.communique.internal.quantity;

import io.github.communique.language.LanguagePack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds every number in text, years and labels included. Immutable, thread-safe. */
public final class NumberScanner {

    private static final int LONGEST_RUN = 18;

    private final NumberReader numbers;
    private final Digits digits;

    /**
     * The scanner of a language.
     *
     * @param pack its words
     */
    public NumberScanner(LanguagePack pack) {
        this.numbers = new NumberReader(pack);
        this.digits = new Digits(pack);
    }

    /**
     * Finds numbers.
     *
     * @param text running text
     * @return the numbers in text order, not overlapping
     */
    public List<Numeral> scan(CharSequence text) {
        return found(digits.western(text.toString()));
    }

    private List<Numeral> found(String text) {
        Links links = new Links(text);
        List<Numeral> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int link = Chars.isWord(text, at) ? links.end(at) : at;
            Numeral number = link > at || !isStart(text, at) ? null : numbers.at(text, at);
            if (number != null && number.shape() == Numeral.Shape.CHAIN) {
                addRuns(text, number, found);
            } else if (number != null && !isGlued(text, number)) {
                found.add(number);
            }
            at = number != null ? number.end() : Math.max(link, Math.max(Chars.digitsEnd(text, at), at + 1));
        }
        return found;
    }

    /** A date or a telephone number is a chain of numbers here. */
    private static void addRuns(CharSequence text, Numeral chain, List<Numeral> found) {
        int at = chain.start();
        while (at < chain.end()) {
            int end = Chars.digitsEnd(text, at);
            if (end > at && end - at <= LONGEST_RUN) {
                BigDecimal value = new BigDecimal(text.subSequence(at, end).toString());
                found.add(new Numeral(at, end, value, BigDecimal.ONE, Numeral.Shape.PLAIN));
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean isStart(CharSequence text, int at) {
        boolean sign = Character.getType(text.charAt(at)) == Character.OTHER_NUMBER;
        return sign
                || (Chars.isWord(text, at)
                        && (!Chars.isWord(text, at - 1) || (Chars.isDigit(text, at) && !Chars.isDigit(text, at - 1))));
    }

    private static boolean isGlued(CharSequence text, Numeral number) {
        return Chars.isDigit(text, number.end() - 1)
                && (Chars.isLetter(text, number.end()) || Chars.is(text, number.start() - 1, '.'));
    }
}
