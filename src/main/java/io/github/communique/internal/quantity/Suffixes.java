package io.github.communique.internal.quantity;

import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.language.Entry;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Short multipliers after digits: "2,8 M€", "300 k€", "$15bn", "1.1m people", "2,5 Mio". Letter case matters. */
final class Suffixes {

    private static final int LONGEST = 4;

    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Lexicon stops;
    private final Lexicon plurals;
    /** Multipliers that are words too, which other words may follow; here they stand in touch with their digits only. */
    private final Lexicon words;

    Suffixes(LanguagePack pack, Lexicon stops) {
        this.stops = stops;
        this.plurals = pack.lexicon("figure.plurals");
        this.words = pack.lexicon("number.scales");
        for (LanguagePack source : new LanguagePack[] {LanguagePack.undetermined(), pack}) {
            for (Entry entry : source.entries("number.suffixes")) {
                if (entry.value() != null) {
                    scales.put(entry.phrase(), new BigDecimal(entry.value()));
                }
            }
        }
    }

    Numeral extend(CharSequence text, Numeral number) {
        int start = Chars.is(text, number.end(), ' ') ? number.end() + 1 : number.end();
        int end = start;
        while (end - start <= LONGEST && Chars.isLetter(text, end)) {
            end++;
        }
        int length = end - start;
        if (length == 0 || length > LONGEST) {
            return number;
        }
        if (Chars.is(text, end, '.')
                && scales.containsKey(text.subSequence(start, end + 1).toString())) {
            end++;
        }
        BigDecimal scale = scales.get(text.subSequence(start, end).toString());
        boolean spaced = start > number.end() && words.at(text, start) != null;
        if (scale == null || spaced || (end - start == 1 && !isMultiplier(text, number, start, end))) {
            return number;
        }
        return number.times(scale, end, Shape.WORDS);
    }

    /** One letter may be a metre, a minute or a million: money beside it or a noun behind it tells. */
    private boolean isMultiplier(CharSequence text, Numeral number, int start, int end) {
        if (isMoney(text, end) || isMoney(text, Chars.skipSpaceBack(text, number.start()) - 1)) {
            return true;
        }
        boolean kilo = Chars.is(text, start, 'k') || text.charAt(start) == 'G';
        int next = Chars.skipSpace(text, end);
        boolean noun = next > end && Chars.isLetter(text, next) && isPlural(text, next);
        return !Chars.isWord(text, end) && (kilo || (noun && start == number.end()));
    }

    private boolean isPlural(CharSequence text, int start) {
        return plurals.at(text, start) != null
                || (stops.at(text, start) == null && Chars.is(text, Chars.wordEnd(text, start) - 1, 's'));
    }

    private static boolean isMoney(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL;
    }
}
