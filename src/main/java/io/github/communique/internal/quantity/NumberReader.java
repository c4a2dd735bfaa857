package io.github.communique.internal.quantity;

import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads any number at an offset: digits, words, collectives, fractions and their combinations. Immutable, thread-safe. */
public final class NumberReader {

    private final DigitReader digits;
    private final WordReader words;
    private final FractionReader fractions;
    private final Suffixes suffixes;
    private final DecimalWords decimals;
    private final Lexicon collectives;
    private final Lexicon dozens;
    private final Lexicon halves;
    private final Lexicon of;

    /**
     * The reader of a language.
     *
     * @param pack its words
     */
    public NumberReader(LanguagePack pack) {
        UnitReader units = new UnitReader(pack);
        Lexicon scales = pack.lexicon("number.scales");
        Lexicon stops = pack.lexicon("figure.stops");
        this.digits = new DigitReader(pack, (text, end) -> isNoun(text, end, units, scales, stops));
        this.words = new WordReader(pack);
        this.suffixes = new Suffixes(pack, stops);
        this.fractions = new FractionReader(pack, words);
        this.decimals = new DecimalWords(pack, words);
        this.collectives = pack.lexicon("number.collectives");
        this.dozens = pack.lexicon("number.dozens");
        this.halves = pack.lexicon("number.halves");
        this.of = pack.lexicon("figure.of");
    }

    private static boolean isNoun(CharSequence text, int end, UnitReader units, Lexicon scales, Lexicon stops) {
        int next = Chars.skipSpace(text, end);
        boolean word = next > end && Chars.isLetter(text, next) && Chars.wordEnd(text, next) > next + 2;
        Unit unit = units.after(text, end);
        if (unit != null) {
            return unit.kind() == Kind.MONEY;
        }
        return word && scales.at(text, next) == null && stops.at(text, next) == null;
    }

    /**
     * Reads the number that starts at an offset.
     *
     * @param text running text
     * @param start where a word or a digit starts
     * @return the longest number there, or null
     */
    public @Nullable Numeral at(CharSequence text, int start) {
        Numeral half = half(text, start);
        if (half != null) {
            return half;
        }
        Numeral number = whole(text, start);
        if (number == null) {
            return collective(text, start);
        }
        if (number.shape() == Shape.CHAIN) {
            return number;
        }
        Numeral sum = fractions.extend(text, collect(text, number));
        return sum.end() == number.end() ? decimals.extend(text, number) : sum;
    }

    /** A multiplier by itself, or null. */
    @Nullable
    Numeral multiplier(CharSequence text, int start) {
        return words.multiplier(text, start);
    }

    /** What a part adds behind a unit: "deux heures et demie". */
    Lexicon.@Nullable Hit part(CharSequence text, int end) {
        return fractions.addition(text, end);
    }

    /** A number without the fractions and collectives that may go on with it. */
    @Nullable
    Numeral whole(CharSequence text, int start) {
        if (Chars.isDigit(text, start)) {
            Numeral number = digits.read(text, start);
            return number.shape() == Shape.CHAIN
                    ? number
                    : words.extend(text, suffixes.extend(text, fractions.slash(text, number)));
        }
        Numeral sign = FractionReader.sign(text, start);
        return sign == null ? words.read(text, start) : sign;
    }

    /** "un demi-million", "half a dozen", "la moitié". */
    private @Nullable Numeral half(CharSequence text, int start) {
        Lexicon.Hit hit = halves.at(text, start);
        if (hit == null) {
            return null;
        }
        BigDecimal value = new BigDecimal(hit.value());
        Numeral half = new Numeral(start, hit.end(), value, BigDecimal.ONE, Shape.FRACTION);
        int next = WordReader.gapEnd(text, hit.end());
        Numeral scaled = next == hit.end() ? null : words.multiplier(text, next);
        if (scaled != null) {
            return half.times(scaled.scale(), scaled.end(), Shape.WORDS);
        }
        return collect(text, half);
    }

    /** "deux douzaines", "une centaine". */
    private Numeral collect(CharSequence text, Numeral number) {
        int next = WordReader.gapEnd(text, number.end());
        Lexicon.Hit hit = next == number.end() ? null : collectives.at(text, next);
        if (hit != null) {
            Shape shape = number.shape() == Shape.ONE ? Shape.COLLECTIVE : Shape.WORDS;
            return withScale(text, number.times(new BigDecimal(hit.value()), hit.end(), shape));
        }
        hit = next == number.end() ? null : dozens.at(text, next);
        return hit == null ? number : number.times(new BigDecimal(hit.value()), hit.end(), Shape.WORDS);
    }

    /** "une centaine de milliers", "una veintena de millones". */
    private Numeral withScale(CharSequence text, Numeral number) {
        Lexicon.Hit link = of.at(text, Chars.skipSpace(text, number.end()));
        Numeral scale = link == null ? null : words.multiplier(text, Chars.skipSpace(text, link.end()));
        return scale != null ? number.times(scale.value(), scale.end(), Shape.COLLECTIVE) : number;
    }

    /** A collective without a number: "dozen reporters" in a headline, "centenar de barcas". */
    private @Nullable Numeral collective(CharSequence text, int start) {
        Lexicon.Hit hit = dozens.at(text, start);
        if (hit == null || !hit.value().equals("12") || Chars.is(text, hit.end() - 1, 's')) {
            return null;
        }
        return new Numeral(start, hit.end(), new BigDecimal(hit.value()), BigDecimal.valueOf(12), Shape.WORDS);
    }
}
