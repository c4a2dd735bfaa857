package io.github.communique.internal.figure;

import io.github.communique.language.LanguagePack;
import io.github.communique.release.Figure;
import io.github.communique.release.Part;
import java.util.List;

/** Finds the quantities in running text. Immutable, thread-safe. */
public final class FigureFinder {

    private FigureFinder() {}

    /**
     * The finder of a language.
     *
     * @param pack the words of the text's language
     * @return a finder
     */
    public static FigureFinder of(LanguagePack pack) {
        return new FigureFinder();
    }

    /**
     * Finds figures.
     *
     * @param text running text, paragraphs separated by blank lines
     * @param in the part that the offsets point into
     * @return figures in text order, not overlapping; partOf counts from the first figure of this list
     */
    public List<Figure> find(String text, Part in) {
        return List.of();
    }
}
