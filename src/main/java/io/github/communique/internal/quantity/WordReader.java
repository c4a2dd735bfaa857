package io.github.communique.internal.quantity;

import io.github.communique.internal.quantity.NumberWord.Role;
import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers written in words, or in digits and words ("17 mil 300"). */
final class WordReader {

    private final NumberWords words;
    private final Lexicon joiners;
    private final Lexicon articles;
    private final Lexicon ones;
    /** Multipliers whose singular stands for one of them: "مليون شخص". */
    private final Lexicon bareScales;

    private final Lexicon dozens;
    /** Words that join tens and units of one number: "treinta y dos" is 32, where "venti e tre" is not said for 23. */
    private final Lexicon tensJoiners;

    private final Denominators denominators;

    WordReader(LanguagePack pack) {
        this.words = new NumberWords(pack);
        this.joiners = pack.lexicon("number.joiners");
        this.articles = pack.lexicon("number.articles");
        this.dozens = pack.lexicon("number.dozens");
        this.tensJoiners = pack.lexicon("number.tensJoiners");
        this.denominators = new Denominators(pack, words);
        this.bareScales = pack.lexicon("number.bareScales");
        this.ones = pack.lexicon("number.ones");
    }

    /** The number in words that starts at an offset, or null. */
    @Nullable
    Numeral read(CharSequence text, int start) {
        int from = start;
        Lexicon.Hit article = articles.at(text, start);
        if (article != null) {
            from = gapEnd(text, article.end());
            NumberWord word = from > article.end() ? words.at(text, from) : null;
            if (word == null || !word.isMultiplier()) {
                return null;
            }
        }
        NumberWord first = words.at(text, from);
        if (first == null || (isBarePlural(first) && bareScales.at(text, from) == null)) {
            return null;
        }
        Sum sum = new Sum();
        if (!accept(sum, first, false)) {
            return null;
        }
        int end = follow(text, first.end(), sum);
        boolean one = ones.valueOf(text.subSequence(start, end)) != null;
        return new Numeral(
                start,
                end,
                BigDecimal.valueOf(sum.value()),
                BigDecimal.valueOf(sum.scale()),
                one ? Shape.ONE : Shape.WORDS);
    }

    /** Multiplier words, and what may stand behind them, after digits. */
    Numeral extend(CharSequence text, Numeral digits) {
        int from = gapEnd(text, digits.end());
        NumberWord scale = from > digits.end() ? words.at(text, from) : null;
        if (scale == null || !scale.isMultiplier()) {
            return digits;
        }
        BigDecimal factor = BigDecimal.valueOf(scale.value());
        Numeral scaled = digits.times(factor, scale.end(), Shape.WORDS);
        if (digits.shape() != Shape.PLAIN || digits.value().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return chain(text, scaled);
        }
        Sum sum = new Sum();
        sum.add(digits.value().longValue(), false);
        if (!accept(sum, scale, false)) {
            return scaled;
        }
        int end = follow(text, scale.end(), sum);
        return new Numeral(
                digits.start(), end, BigDecimal.valueOf(sum.value()), BigDecimal.valueOf(sum.scale()), Shape.WORDS);
    }

    /** "2,5 mil millones". */
    private Numeral chain(CharSequence text, Numeral scaled) {
        NumberWord next = words.at(text, gapEnd(text, scaled.end()));
        boolean higher = next != null
                && next.role() == Role.SCALE
                && BigDecimal.valueOf(next.value()).compareTo(scaled.scale()) > 0;
        return higher && next != null
                ? scaled.times(BigDecimal.valueOf(next.value()), next.end(), Shape.WORDS)
                : scaled;
    }

    /** A multiplier by itself, as it stands behind a half, a fraction or a collective ("un demi-million"), or null. */
    @Nullable
    Numeral multiplier(CharSequence text, int start) {
        NumberWord word = start < text.length() ? words.at(text, start) : null;
        if (word == null || !word.isMultiplier()) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(word.value());
        return new Numeral(start, word.end(), value, value, Shape.WORDS);
    }

    /** "millions de personnes" says no number. */
    private static boolean isBarePlural(NumberWord word) {
        return word.role() == Role.SCALE && word.value() > 1000;
    }

    /** Adds the words that go on with the number; the answer is the end of the last of them. */
    private int follow(CharSequence text, int end, Sum sum) {
        int last = end;
        while (true) {
            int next = gapEnd(text, last);
            Lexicon.Hit joiner = joiners.at(text, next);
            int at = joiner == null ? next : gapEnd(text, joiner.end());
            NumberWord word = at == last || at >= text.length() ? null : next(text, at, sum);
            if (word == null || !accept(sum, word, joiner != null) || overruns(text, sum, word, joiner)) {
                return last;
            }
            last = word.end();
        }
    }

    private @Nullable NumberWord next(CharSequence text, int at, Sum sum) {
        return Chars.isDigit(text, at) ? digits(text, at, sum) : words.at(text, at);
    }

    /** "two million three million", "venti e tre quinti": the "three" begins another number, which only the word after it tells. */
    private boolean overruns(CharSequence text, Sum sum, NumberWord word, Lexicon.@Nullable Hit joiner) {
        if (word.role() != Role.ADDED || sum.value() == word.value()) {
            return false;
        }
        int behind = gapEnd(text, word.end());
        NumberWord next = words.at(text, behind);
        boolean dozen = joiner != null && dozens.at(text, behind) != null;
        boolean apart = sum.scale() > 1 || (joiner != null && isApart(text, sum, word, joiner));
        boolean part = apart && denominators.at(text, behind) != null;
        if (!part && !dozen && (next == null || !sum.refuses(next))) {
            return false;
        }
        sum.takeBack(word.value());
        return true;
    }

    /** Whether the word that joins says "plus" rather than to go on with tens and units. */
    private boolean isApart(CharSequence text, Sum sum, NumberWord word, Lexicon.Hit joiner) {
        long tens = (sum.value() - word.value()) % 100;
        return word.value() > 9 || tens < 20 || tensJoiners.at(text, joiner.start()) == null;
    }

    /** What a number is divided by, or null. */
    @Nullable
    NumberWord denominator(CharSequence text, int start) {
        return denominators.at(text, start);
    }

    private static @Nullable NumberWord digits(CharSequence text, int at, Sum sum) {
        int end = Chars.digitsEnd(text, at);
        boolean whole = !sum.isEmpty()
                && sum.scale() == 1000
                && end - at == 3
                && !Chars.isWord(text, end)
                && !isSigned(text, end);
        return whole
                ? new NumberWord(end, Long.parseLong(text.subSequence(at, end).toString()), Role.ADDED)
                : null;
    }

    private static boolean isSigned(CharSequence text, int end) {
        boolean sign = Chars.is(text, end, '.') || Chars.is(text, end, ',') || Chars.is(text, end, ' ');
        return sign && Chars.isDigit(text, end + 1);
    }

    private static boolean accept(Sum sum, NumberWord word, boolean joined) {
        return switch (word.role()) {
            case ADDED -> sum.add(word.value(), joined);
            case COMPOUND -> sum.add(word.value(), joined);
            case HUNDRED -> sum.hundred();
            case SCALE -> sum.multiply(word.value());
            case DUAL -> sum.add(2, joined) && sum.multiply(word.value() / 2);
            case JOINED -> sum.addTenAfterUnit(word.value()) || sum.add(word.value(), false);
        };
    }

    /** Over white space or one hyphen. */
    static int gapEnd(CharSequence text, int at) {
        return Chars.is(text, at, '-') && Chars.isWord(text, at + 1) ? at + 1 : Chars.skipSpace(text, at);
    }
}
