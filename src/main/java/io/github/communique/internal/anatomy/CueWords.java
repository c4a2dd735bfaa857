package io.github.communique.internal.anatomy;

import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One section of several language packs, looked up together: the text's own language first, then English, whose labels stand on pages of
 * every language, then what every language shares. Where the language is not known, every pack serves. Immutable, thread-safe.
 */
public final class CueWords {

    private final List<Lexicon> lexicons;

    private CueWords(List<Lexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * The words of a section.
     *
     * @param pack the language of the text
     * @param section such as {@code contact.labels}
     * @return a matcher over the packs that serve such a text
     */
    public static CueWords of(LanguagePack pack, String section) {
        Set<LanguagePack> packs = new LinkedHashSet<>();
        packs.add(pack);
        if (pack.equals(LanguagePack.undetermined())) {
            packs.addAll(LanguagePack.all());
        }
        packs.add(LanguagePack.of("en"));
        packs.add(LanguagePack.undetermined());
        return new CueWords(packs.stream()
                .map(each -> each.lexicon(section))
                .filter(lexicon -> !lexicon.isEmpty())
                .toList());
    }

    /**
     * The longest phrase that starts at an offset.
     *
     * @param text running text
     * @param start where the phrase must start
     * @return the phrase, or null where none starts there
     */
    public Lexicon.@Nullable Hit at(CharSequence text, int start) {
        Lexicon.@Nullable Hit best = null;
        for (Lexicon lexicon : lexicons) {
            Lexicon.Hit hit = lexicon.at(text, start);
            if (hit != null && (best == null || hit.end() > best.end())) {
                best = hit;
            }
        }
        return best;
    }

    /**
     * The first phrase inside a range.
     *
     * @param text running text
     * @param from where to start looking
     * @param to where the phrase must end at the latest
     * @return the first phrase, the longest where several start at one place, or null where there is none
     */
    public Lexicon.@Nullable Hit find(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))
                    || (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)))) {
                continue;
            }
            Lexicon.Hit hit = at(text, i);
            if (hit != null && hit.end() <= to) {
                return hit;
            }
        }
        return null;
    }
}
