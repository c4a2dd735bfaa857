package io.github.communique.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text among those that have a {@link LanguagePack}, by its frequent words and typical letters. A sample of bounded
 * length is read, so that the time does not grow with the text.
 */
public final class LanguageDetector {

    private static final int SAMPLES = 8;
    private static final int SAMPLE_LENGTH = 600;
    /** Running text has far more frequent words than this; a list of names has fewer. */
    private static final double LEAST_SHARE = 0.08;
    /** Below this many frequent words the hint decides. */
    private static final int FEW_HITS = 3;
    /** A rival this close to the best is a tie. */
    private static final double TIE = 0.9;

    private LanguageDetector() {}

    /**
     * Decides on the language of a text.
     *
     * @param text running text
     * @param hint the declared language or null; it breaks ties and serves where the text is too short to tell
     * @return ISO 639-1 code, or null where nothing can be said
     */
    public static @Nullable String detect(CharSequence text, @Nullable String hint) {
        LanguageEvidence evidence = sample(text);
        String declared = languageOf(hint);
        LanguageProfiles profiles = LanguageProfiles.get();
        int best = best(evidence, profiles);
        int rival = declared == null ? -1 : profiles.indexOf(declared);
        if (rival >= 0 && evidence.score(rival) >= TIE * evidence.score(best)) {
            best = rival;
        }
        boolean enough = evidence.hits(best) >= LEAST_SHARE * evidence.words() && evidence.score(best) > 0;
        boolean few = evidence.hits(best) < FEW_HITS;
        if (!enough || (few && declared != null)) {
            return declared;
        }
        String found = profiles.code(best);
        return LanguagePack.codes().contains(found) ? found : unlessKnown(declared);
    }

    private static LanguageEvidence sample(CharSequence text) {
        LanguageEvidence evidence = new LanguageEvidence();
        int length = text.length();
        if (length <= SAMPLES * SAMPLE_LENGTH) {
            evidence.read(text, 0, length);
            return evidence;
        }
        for (int i = 0; i < SAMPLES; i++) {
            int from = (int) ((long) (length - SAMPLE_LENGTH) * i / (SAMPLES - 1));
            evidence.read(text, from, from + SAMPLE_LENGTH);
        }
        return evidence;
    }

    private static int best(LanguageEvidence evidence, LanguageProfiles profiles) {
        int best = 0;
        for (int i = 1; i < profiles.size(); i++) {
            if (evidence.score(i) > evidence.score(best)) {
                best = i;
            }
        }
        return best;
    }

    /** The declared language of a text that is in none of the known ones; a declaration that the text contradicts is dropped. */
    private static @Nullable String unlessKnown(@Nullable String declared) {
        return declared == null || LanguagePack.codes().contains(declared) ? null : declared;
    }

    private static @Nullable String languageOf(@Nullable String hint) {
        if (hint == null) {
            return null;
        }
        String code = Locale.forLanguageTag(hint.strip().replace('_', '-')).getLanguage();
        return code.isEmpty() || code.equals("und") ? null : code;
    }
}
