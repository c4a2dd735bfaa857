package io.github.communique.internal.anatomy;

import io.github.communique.language.LanguagePack;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language that the division of a page asks for. Immutable, thread-safe.
 *
 * @param cues tell the parts of a release apart
 * @param dates tell date lines
 * @param contacts tell press contacts
 * @param numbers tell release numbers
 * @param particulars tell the labelled lines of advisories
 * @param credits tell bylines and credits
 * @param closings tell closing lines
 * @param issuer tells paragraphs about the issuer
 * @param tongue tells paragraphs in other languages
 */
record Words(
        Cues cues,
        DateLines dates,
        ContactCues contacts,
        ReleaseNumbers numbers,
        Particulars particulars,
        Credits credits,
        Closings closings,
        Issuer issuer,
        Tongue tongue) {

    /** Memo of immutable words: the same whoever asks first. */
    private static final Map<LanguagePack, Words> MADE = new ConcurrentHashMap<>();

    static Words of(LanguagePack pack) {
        return MADE.computeIfAbsent(
                pack,
                language -> new Words(
                        Cues.of(language),
                        DateLines.of(language),
                        ContactCues.of(language),
                        ReleaseNumbers.of(language),
                        Particulars.of(language),
                        Credits.of(language),
                        Closings.of(language),
                        Issuer.of(language),
                        new Tongue(language)));
    }
}
