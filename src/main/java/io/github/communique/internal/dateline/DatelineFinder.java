package io.github.communique.internal.dateline;

import io.github.communique.language.LanguagePack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dateline that opens a release. Immutable, thread-safe. */
public final class DatelineFinder {

    private DatelineFinder() {}

    /**
     * The finder of a language.
     *
     * @param pack the words of the text's language
     * @return a finder
     */
    public static DatelineFinder of(LanguagePack pack) {
        return new DatelineFinder();
    }

    /**
     * Finds the dateline.
     *
     * @param opening the texts of the blocks after the headline, in order: what stands between headline and body, then the first paragraphs
     * @return the dateline, or null where the release has none
     */
    public @Nullable Dateline find(List<String> opening) {
        return null;
    }
}
