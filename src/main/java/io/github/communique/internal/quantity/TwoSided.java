package io.github.communique.internal.quantity;

import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Figure.Qualifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two bounds said one after the other: "more than 20 and less than 70" is a range, "more than 70 and less than 20" is none. */
final class TwoSided {

    private final Lexicon links;
    private final Lexicon adversatives;

    TwoSided(LanguagePack pack) {
        this.links = pack.lexicon("range.betweenLinks");
        this.adversatives = pack.lexicon("range.adversatives");
    }

    List<Quantity> merge(CharSequence text, List<Quantity> quantities) {
        List<Quantity> merged = new ArrayList<>(quantities.size());
        for (Quantity quantity : quantities) {
            Quantity last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            Quantity range = last == null || !areLinked(text, last, quantity) ? null : range(last, quantity);
            if (range != null) {
                merged.set(merged.size() - 1, range);
            } else {
                merged.add(quantity);
            }
        }
        return merged;
    }

    private boolean areLinked(CharSequence text, Quantity first, Quantity second) {
        int comma = Chars.skipSpace(text, first.end());
        int at = Chars.is(text, comma, ',') ? Chars.skipSpace(text, comma + 1) : comma;
        Lexicon.Hit link = links.at(text, at);
        if (link == null) {
            link = adversatives.at(text, at);
        }
        int next = link == null ? at : Chars.skipSpace(text, link.end());
        boolean said = link != null || at > comma;
        // a link may be written in one with the words behind it
        return said && (next == second.start() || at == second.start());
    }

    private static @Nullable Quantity range(Quantity first, Quantity second) {
        boolean rising = isLower(first) && isUpper(second);
        boolean falling = isUpper(first) && isLower(second);
        if ((!rising && !falling) || !agree(first.unit(), second.unit())) {
            return null;
        }
        Numeral lower = rising ? first.number() : second.number();
        Numeral upper = rising ? second.number() : first.number();
        Unit unit = second.unit() == null ? first.unit() : second.unit();
        return lower.value().compareTo(upper.value()) < 0
                ? new Quantity(first.start(), second.end(), lower, upper, unit, Qualifier.RANGE)
                : null;
    }

    /** "more than 20% and less than 70 euros" are two quantities; of one unit the first bound may lack it. */
    private static boolean agree(@Nullable Unit first, @Nullable Unit second) {
        return first == null
                || (second != null && first.code().equals(second.code()) && first.scale() == second.scale());
    }

    private static boolean isLower(Quantity quantity) {
        return quantity.qualifier() == Qualifier.MORE_THAN || quantity.qualifier() == Qualifier.AT_LEAST;
    }

    private static boolean isUpper(Quantity quantity) {
        return quantity.qualifier() == Qualifier.LESS_THAN || quantity.qualifier() == Qualifier.AT_MOST;
    }
}
