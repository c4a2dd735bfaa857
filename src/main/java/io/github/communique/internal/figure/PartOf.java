package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Kind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parts of a whole: "14 000 élèves, dont 6 000 internes". */
final class PartOf {

    private static final int FARTHEST = 160;

    private final Lexicon cues;
    private final Lexicon and;

    PartOf(LanguagePack pack) {
        this.cues = pack.lexicon("figure.partCues");
        this.and = pack.lexicon("figure.and");
    }

    /** The index of the figure that the one at {@code index} is a part of, or null; {@code before} is that of the figure before it. */
    @Nullable
    Integer wholeOf(String text, List<Draft> drafts, int index, @Nullable Integer before) {
        Draft part = drafts.get(index);
        if (before != null && isListed(text, drafts.get(index - 1).end(), part.start())) {
            Draft whole = drafts.get(before);
            return isCommensurable(whole, part) && isLess(whole, part) ? before : null;
        }
        boolean cued = false;
        int to = part.start();
        for (int i = index - 1; i >= 0; i--) {
            Draft whole = drafts.get(i);
            if (part.start() - whole.end() > FARTHEST || Sentences.parts(text, whole.end(), to)) {
                return null;
            }
            boolean here = hasCue(text, whole.end(), to);
            boolean next = here && i == index - 1;
            cued |= here;
            if (cued && isCommensurable(whole, part) && (next || Objects.equals(whole.subject(), part.subject()))) {
                return isLess(whole, part) ? Integer.valueOf(i) : null;
            }
            to = whole.start();
        }
        return null;
    }

    /** "dont 12 enfants et 9 femmes": nothing but a comma or "and" stands between. */
    private boolean isListed(String text, int from, int to) {
        int at = Chars.skipSpace(text, from);
        at = Chars.is(text, at, ',') ? Chars.skipSpace(text, at + 1) : at;
        Lexicon.Hit link = and.at(text, at);
        return at > from && (link == null ? at : Chars.skipSpace(text, link.end())) == to;
    }

    private static boolean isCommensurable(Draft whole, Draft part) {
        return whole.kind() == part.kind() || part.kind() == Kind.PERCENT || part.kind() == Kind.RATIO;
    }

    private static boolean isLess(Draft whole, Draft part) {
        return part.kind() != whole.kind()
                || part.quantity().value().compareTo(whole.quantity().value()) <= 0;
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
