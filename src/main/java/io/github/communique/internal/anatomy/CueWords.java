package io.github.communique.internal.anatomy;

import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One section of several language packs, looked up together: the text's own language first, then English, whose labels stand on pages of
 * every language, then what every language shares. Where the language is not known, every pack serves. Immutable, thread-safe.
 */
public final class CueWords {

    /** Memo of immutable words: the same whoever asks first. */
    private static final Map<Key, CueWords> MADE = new ConcurrentHashMap<>();

    private record Key(LanguagePack pack, String section) {}

    private final Lexicon phrases;

    private CueWords(Lexicon phrases) {
        this.phrases = phrases;
    }

    /**
     * The words of a section.
     *
     * @param pack the language of the text
     * @param section such as {@code contact.labels}
     * @return a matcher over the packs that serve such a text
     */
    public static CueWords of(LanguagePack pack, String section) {
        return MADE.computeIfAbsent(new Key(pack, section), key -> make(pack, section));
    }

    private static CueWords make(LanguagePack pack, String section) {
        Set<LanguagePack> packs = new LinkedHashSet<>();
        packs.add(pack);
        if (pack.equals(LanguagePack.undetermined())) {
            packs.addAll(LanguagePack.all());
        }
        packs.add(LanguagePack.of("en"));
        packs.add(LanguagePack.undetermined());
        return new CueWords(Lexicon.of(
                packs.stream().flatMap(each -> each.entries(section).stream()).toList()));
    }

    /**
     * The longest phrase that starts at an offset.
     *
     * @param text running text
     * @param start where the phrase must start
     * @return the phrase, or null where none starts there
     */
    public Lexicon.@Nullable Hit at(CharSequence text, int start) {
        return phrases.at(text, start);
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
