package io.github.communique.internal.dateline;

import io.github.communique.internal.anatomy.CueWords;
import io.github.communique.language.LanguagePack;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words beside dates that tell what they are.
 *
 * @param published labels of the day of publication
 * @param updated labels of the day of a change
 * @param publishedBehind verbs behind the day of publication
 * @param updatedBehind verbs behind the day of a change
 * @param bounds words before the bound of a period or the day of an event
 * @param issues what is issued by the day
 * @param signOff what opens the closing line with place and date
 */
record DateCues(
        CueWords published,
        CueWords updated,
        CueWords publishedBehind,
        CueWords updatedBehind,
        CueWords bounds,
        CueWords issues,
        CueWords signOff) {

    /** Memo of immutable words: the same whoever asks first. */
    private static final Map<String, DateCues> MADE = new ConcurrentHashMap<>();

    static DateCues of(LanguagePack pack) {
        return MADE.computeIfAbsent(pack.code(), code -> make(pack));
    }

    private static DateCues make(LanguagePack pack) {
        return new DateCues(
                CueWords.of(pack, "date.published"),
                CueWords.of(pack, "date.updated"),
                CueWords.of(pack, "date.publishedBehind"),
                CueWords.of(pack, "date.updatedBehind"),
                CueWords.of(pack, "date.bounds"),
                CueWords.of(pack, "date.issues"),
                CueWords.of(pack, "date.signoff"));
    }
}
