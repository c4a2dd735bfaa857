package io.github.communique.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text among those that have a {@link LanguagePack}, by its groups of letters. A sample of bounded length is read, so that
 * the time does not grow with the text. Scores are in half nats: two points make a language nearly three times as likely.
 */
public final class LanguageDetector {

    /** So much is read of a long text, in stretches from all over it: what most of it is written in decides. */
    private static final int SAMPLE = 800;

    private static final int STRETCH = 160;
    /** So much of the beginning tells whether a text is in the language that it should be in. */
    private static final int GLIMPSE = 80;
    /** Text in a language has more than this for each letter; lists of names and text in a language or script unknown have less. */
    private static final double LEAST_FIT = 4;
    /** Where the language was declared, half of that is enough, and so few letters prove nothing. */
    private static final int FEW_LETTERS = 30;
    /** The best must be this far ahead of the next for each letter, and so far in any text. */
    private static final double LEAST_LEAD = .15;

    private static final int SMALLEST_LEAD = 7;
    /** Where nothing is clear, a declared language is believed whose score is not much lower than the best. */
    private static final double LIKELY = 0.85;
    /** A language with a pack is more likely than one without. */
    private static final int USUAL = 4;

    /** Codes of ISO 639 for no, several, unlisted and unknown languages. */
    private static final Set<String> NONE = Set.of("zxx", "mul", "mis", "und");

    private LanguageDetector() {}

    /**
     * Decides on the language of a text.
     *
     * @param text running text
     * @param hint the declared language or null; it breaks ties and serves where the text is too short to tell
     * @return ISO 639-1 code, or null where nothing can be said
     */
    public static @Nullable String detect(CharSequence text, @Nullable String hint) {
        return judge(List.of(text), hint).language();
    }

    /**
     * Decides on the language of a text in pieces. What most of the text is written in counts.
     *
     * @param pieces the paragraphs
     * @param hint the declared language or null; it breaks ties and serves where the text is too short to tell
     * @return the language and the grounds
     */
    public static LanguageVerdict judge(List<? extends CharSequence> pieces, @Nullable String hint) {
        LanguageEvidence evidence = new LanguageEvidence();
        sample(pieces, evidence);
        return decide(evidence, languageOf(hint));
    }

    /**
     * Whether a text is clearly in another language than it should be. Costs less than {@link #detect} where it is not.
     *
     * @param text running text
     * @param language ISO 639-1 code
     * @return true if it is in another language that has a pack
     */
    public static boolean isOther(CharSequence text, String language) {
        LanguageEvidence evidence = new LanguageEvidence();
        evidence.read(text, 0, Math.min(text.length(), GLIMPSE));
        if (Trigrams.get().languages().get(best(evidence.scores(), -1)).equals(language)) {
            return false;
        }
        String found = detect(text, null);
        return found != null && !found.equals(language);
    }

    /**
     * The language subtag of a tag.
     *
     * @param tag a BCP 47 tag in any case, or one with underscores, or null
     * @return the language, or null where the tag names none
     */
    public static @Nullable String languageOf(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String code = tag.strip();
        int end = 0;
        while (end < code.length() && isLetter(code.charAt(end))) {
            end++;
        }
        boolean whole = end == code.length() || code.charAt(end) == '-' || code.charAt(end) == '_';
        boolean sound = whole && (end == 2 || end == 3);
        code = sound ? code.substring(0, end).toLowerCase(Locale.ROOT) : "und";
        return NONE.contains(code) ? null : code;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static void sample(List<? extends CharSequence> pieces, LanguageEvidence evidence) {
        long total = 0;
        for (CharSequence piece : pieces) {
            total += piece.length();
        }
        long gap = Math.max(0, total - SAMPLE) * STRETCH / SAMPLE;
        long start = 0;
        long next = 0;
        for (CharSequence piece : pieces) {
            while (next < start + piece.length()) {
                int from = (int) (next - start);
                int to = (int) Math.min(piece.length(), (long) from + STRETCH);
                evidence.read(piece, from, gap == 0 ? piece.length() : to);
                next = start + (gap == 0 ? piece.length() : to) + gap;
            }
            start += piece.length();
        }
    }

    private static LanguageVerdict decide(LanguageEvidence evidence, @Nullable String declared) {
        List<String> languages = Trigrams.get().languages();
        double lead = Math.max(SMALLEST_LEAD, LEAST_LEAD * evidence.letters());
        int[] scores = evidence.scores();
        for (int usual = 0; Trigrams.isUsual(usual); usual++) {
            scores[usual] += USUAL;
        }
        int hinted = declared == null ? -1 : languages.indexOf(declared);
        if (hinted >= 0) {
            scores[hinted] += (int) Math.ceil(2 * lead);
        }
        int best = best(scores, -1);
        int rival = best(scores, best);
        boolean clear = scores[best] - scores[rival] >= lead && fits(scores[best], evidence.letters(), best == hinted);
        boolean likely = hinted >= 0
                && scores[hinted] >= LIKELY * scores[best]
                && fits(scores[hinted], evidence.letters(), true);
        return new LanguageVerdict(
                clear ? found(languages.get(best), declared) : believed(likely, declared),
                evidence.letters(),
                languages.get(best),
                scores[best],
                languages.get(rival),
                scores[rival],
                declared);
    }

    private static boolean fits(int score, int letters, boolean hinted) {
        return score >= (hinted ? LEAST_FIT / 2 * (letters - FEW_LETTERS) : LEAST_FIT * letters);
    }

    /** A declaration that the text contradicts is dropped. Of languages that nothing is known of, relatives of those known, it must do. */
    private static @Nullable String found(String best, @Nullable String declared) {
        if (LanguagePack.codes().contains(best)) {
            return best;
        }
        boolean known = declared == null || Trigrams.get().languages().contains(declared);
        return best.equals(declared) || !known ? declared : null;
    }

    /** Nothing is known of most languages without a pack; there the declaration must do. */
    private static @Nullable String believed(boolean likely, @Nullable String declared) {
        boolean usual = declared != null && LanguagePack.codes().contains(declared);
        return likely || !usual ? declared : null;
    }

    /** The place of the highest score, another than that given. */
    private static int best(int[] scores, int except) {
        int best = except == 0 ? 1 : 0;
        for (int i = best + 1; i < scores.length; i++) {
            if (i != except && scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
