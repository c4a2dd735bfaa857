package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Quantity;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Adjectives that belong to a duration before its number as behind it: "past two years", "first ten days". */
final class TimeAdjectives {

    private final Lexicon adjectives;

    TimeAdjectives(LanguagePack pack) {
        this.adjectives = pack.lexicon("figure.timeAdjectives");
    }

    Quantity widen(CharSequence text, Quantity quantity, @Nullable Draft previous) {
        int start = Before.endsAt(text, quantity.start(), adjectives);
        boolean free = start >= 0 && (previous == null || previous.end() <= start);
        return free
                ? new Quantity(
                        start,
                        quantity.end(),
                        quantity.number(),
                        quantity.upper(),
                        quantity.unit(),
                        quantity.qualifier())
                : quantity;
    }
}
