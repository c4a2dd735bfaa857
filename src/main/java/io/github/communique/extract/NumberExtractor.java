package io.github.communique.extract;

import io.github.communique.internal.quantity.NumberScanner;
import io.github.communique.language.LanguagePack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Finds every number in text, in digits or words, whatever it stands for: years, labels and the parts of dates included. It is what
 * {@link FigureExtractor} rests on. Immutable, thread-safe; time and memory grow linearly with the text.
 */
public final class NumberExtractor {

    private final NumberScanner scanner;

    private NumberExtractor(NumberScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * The extractor of a language.
     *
     * @param language the language of the texts; of one that is not supported, and of {@link Locale#ROOT}, only digits are read
     * @return an extractor to be used again and again
     */
    public static NumberExtractor of(Locale language) {
        return new NumberExtractor(new NumberScanner(LanguagePack.of(language.toLanguageTag())));
    }

    /**
     * Finds numbers.
     *
     * @param text any text
     * @return the numbers in text order, not overlapping, with multipliers and fractions multiplied out ("2,7 millions" is 2700000)
     */
    public List<Mention<BigDecimal>> extract(CharSequence text) {
        return scanner.scan(text).stream()
                .map(number -> Mention.of(text, number.start(), number.end(), number.value()))
                .toList();
    }
}
