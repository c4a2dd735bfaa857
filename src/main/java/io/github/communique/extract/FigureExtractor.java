package io.github.communique.extract;

import io.github.communique.internal.figure.FigureFinder;
import io.github.communique.language.LanguagePack;
import io.github.communique.release.Figure;
import io.github.communique.release.Part;
import java.util.List;
import java.util.Locale;

/**
 * Finds figures in text that is no release: amounts of money, percentages, measures, lengths of time, ratios, and numbers that count
 * something. Dates, times, telephone numbers, ordinals and labels ("Article 1") are none. Immutable, thread-safe; time and memory grow
 * linearly with the text.
 *
 * <pre>{@code
 * FigureExtractor.of(Locale.FRENCH).extract("près de 2 500 personnes, dont plus de 500 enfants");
 * }</pre>
 *
 * @see NumberExtractor for every number, whatever it stands for
 */
public final class FigureExtractor {

    private final FigureFinder finder;

    private FigureExtractor(FigureFinder finder) {
        this.finder = finder;
    }

    /**
     * The extractor of a language.
     *
     * @param language the language of the texts; of one that is not supported, and of {@link Locale#ROOT}, only what is written alike
     *     everywhere is read: digits, currencies, units, percentages
     * @return an extractor to be used again and again
     */
    public static FigureExtractor of(Locale language) {
        return new FigureExtractor(FigureFinder.of(LanguagePack.of(language.toLanguageTag())));
    }

    /**
     * Finds figures.
     *
     * @param text running text, paragraphs separated by blank lines
     * @return figures in text order, not overlapping. Their offsets point into this text, whatever {@link Figure#in()} says, and
     *     {@link Figure#partOf()} is an index into this list
     */
    public List<Figure> extract(CharSequence text) {
        return finder.find(text.toString(), Part.BODY);
    }
}
