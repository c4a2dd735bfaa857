package io.github.communique.internal.anatomy;

import io.github.communique.internal.place.PlaceResolver;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Who made what stands beside a text: authors above it, photographers and translators. Immutable, thread-safe. */
final class Credits {

    /** A caption with its credit is not longer. */
    private static final int CAPTION = 300;

    private static final int LINE = 70;
    private static final int NAME = 5;
    private static final String BEFORE = ".!?/(|©–—";

    private final CueWords credits;
    private final CueWords translations;
    private final CueWords places;

    private Credits(LanguagePack pack) {
        credits = CueWords.of(pack, "anatomy.credits");
        translations = CueWords.of(pack, "anatomy.translations");
        places = CueWords.of(pack, "anatomy.byline-places");
    }

    static Credits of(LanguagePack pack) {
        return new Credits(pack);
    }

    /** A caption: its last words, behind a sentence or the name of an agency, say who took the picture. */
    boolean isCaption(String text) {
        if (text.length() > CAPTION || text.indexOf('\n') >= 0) {
            return false;
        }
        int from = Math.max(1, text.length() - LINE);
        for (Lexicon.@Nullable Hit hit = credits.find(text, from, text.length());
                hit != null;
                hit = credits.find(text, hit.end(), text.length())) {
            int before = back(text, hit.start());
            boolean apart = before > 0 && BEFORE.indexOf(text.charAt(before - 1)) >= 0;
            int after = hit.end();
            boolean marked = after < text.length() && ":./".indexOf(text.charAt(after)) >= 0;
            if (apart && marked && isName(text.substring(after + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "The harbour at dawn. © First Last": a caption wherever it stands. */
    boolean isSigned(String text) {
        int sign = text.length() > CAPTION ? -1 : text.lastIndexOf('©');
        return sign > 0 && !Shape.endsSentence(text) && isName(text.substring(sign + 1));
    }

    /** "Italian translation by ...": a short line that names the translator. */
    boolean isTranslator(String text) {
        Lexicon.@Nullable Hit hit = text.length() > LINE ? null : translations.find(text, 0, text.length());
        return hit != null && Shape.words(text.substring(0, hit.start())) <= 2 && isName(text.substring(hit.end()));
    }

    /** "First Last in Town": a name of two or three words and a place that is known. */
    boolean isPlacedByline(String text) {
        if (text.length() > LINE || Shape.endsSentence(text)) {
            return false;
        }
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            Lexicon.@Nullable Hit hit = places.at(text, space + 1);
            if (hit != null && Character.isLowerCase(text.charAt(space + 1))) {
                String name = text.substring(0, space);
                int words = Shape.words(name);
                String place = text.substring(hit.end()).strip();
                return words >= 2
                        && words <= 3
                        && allCapitalised(name)
                        && isName(place)
                        && PlaceResolver.of(null).resolve(place) != null
                        && PlaceResolver.of(null).resolve(name) == null;
            }
        }
        return false;
    }

    private static int back(String text, int at) {
        int i = at;
        while (i > 0 && Fold.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** A few words that begin with capitals, no sentence. */
    private static boolean isName(String rest) {
        String name = rest.strip();
        int start = Cues.firstLetter(name);
        return start < name.length()
                && Character.isUpperCase(name.charAt(start))
                && Shape.words(name) <= NAME
                && !hasStop(name);
    }

    /** A full stop with a space behind it, other than that of an initial. */
    private static boolean hasStop(String name) {
        for (int i = name.indexOf(". "); i >= 0; i = name.indexOf(". ", i + 1)) {
            boolean initial = i > 0
                    && Character.isUpperCase(name.charAt(i - 1))
                    && (i == 1 || !Character.isLetter(name.charAt(i - 2)));
            if (!initial) {
                return true;
            }
        }
        return false;
    }

    private static boolean allCapitalised(String name) {
        boolean opens = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (opens && !Character.isUpperCase(c)) {
                return false;
            }
            if (!Fold.isSpace(c) && !Character.isLetter(c) && ".-'’".indexOf(c) < 0) {
                return false;
            }
            opens = Fold.isSpace(c);
        }
        return !Shape.isCapitals(name);
    }
}
