package io.github.communique.language;

import org.jspecify.annotations.Nullable;

/**
 * What was found of the language of a text, and on what grounds.
 *
 * @param language ISO 639 code; null where nothing can be said
 * @param letters how many letters were read
 * @param best the language that the text looks most like
 * @param bestScore what speaks for it
 * @param rival the one next to it
 * @param rivalScore what speaks for that
 * @param declared the language that was declared, or null
 */
public record LanguageVerdict(
        @Nullable String language,
        int letters,
        String best,
        int bestScore,
        String rival,
        int rivalScore,
        @Nullable String declared) {

    /** The verdict and its grounds, for people. */
    @Override
    public String toString() {
        return (language == null ? "unknown" : language) + " (" + grounds() + ")";
    }

    /**
     * What speaks for it.
     *
     * @return for people to read
     */
    public String grounds() {
        String grounds = letters == 0
                ? "no letters"
                : best + " " + bestScore + ", " + rival + " " + rivalScore + " in " + letters + " letters";
        return grounds + "; " + (declared == null ? "nothing" : declared) + " declared";
    }
}
