package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a whole: "20 000 personnes, dont 9 000 déplacés". */
final class PartOf {

    private static final int FARTHEST = 160;

    private final Lexicon cues;

    PartOf(LanguagePack pack) {
        this.cues = pack.lexicon("figure.partCues");
    }

    /** The index of the figure that the one at {@code index} is a part of, or null. */
    @Nullable Integer wholeOf(String text, List<Draft> drafts, int index) {
        Draft part = drafts.get(index);
        for (int i = index - 1; i >= 0; i--) {
            Draft whole = drafts.get(i);
            if (part.start() - whole.end() > FARTHEST || Sentences.parts(text, whole.end(), part.start())) {
                return null;
            }
            boolean countable = whole.kind() == part.kind() || part.kind() == Kind.PERCENT || part.kind() == Kind.RATIO;
            if (countable && hasCue(text, whole.end(), part.start())) {
                boolean less = part.kind() != whole.kind() || part.quantity().value().compareTo(whole.quantity().value()) <= 0;
                return less ? Integer.valueOf(i) : null;
            }
        }
        return null;
    }

    private boolean hasCue(String text, int from, int to) {
        for (int at = from; at < to; at = Math.max(Chars.wordEnd(text, at), at + 1)) {
            Lexicon.Hit cue = cues.at(text, at);
            if (cue != null && cue.end() <= to) {
                return true;
            }
        }
        return false;
    }
}
