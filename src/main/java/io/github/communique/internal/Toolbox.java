package io.github.communique.internal;

import io.github.communique.internal.contact.ContactFinder;
import io.github.communique.internal.dateline.DatelineFinder;
import io.github.communique.internal.figure.FigureFinder;
import io.github.communique.internal.quote.QuoteFinder;
import io.github.communique.language.LanguagePack;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The finders of one language, made once.
 *
 * @param pack the words
 * @param datelines finds datelines
 * @param contacts reads contacts
 * @param quotes finds quotations
 * @param figures finds figures
 */
record Toolbox(
        LanguagePack pack, DatelineFinder datelines, ContactFinder contacts, QuoteFinder quotes, FigureFinder figures) {

    /** Memo of immutable toolboxes: the same tools whoever makes them first. */
    private static final Map<String, Toolbox> MADE = new ConcurrentHashMap<>();

    static Toolbox of(@Nullable String language) {
        LanguagePack pack = LanguagePack.of(language);
        return MADE.computeIfAbsent(
                pack.code(),
                code -> new Toolbox(
                        pack,
                        DatelineFinder.of(pack),
                        ContactFinder.of(pack),
                        QuoteFinder.of(pack),
                        FigureFinder.of(pack)));
    }
}
