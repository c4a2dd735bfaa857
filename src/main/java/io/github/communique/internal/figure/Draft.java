package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Quantity;
import io.github.communique.release.Figure;
import io.github.communique.release.Figure.Kind;
import io.github.communique.release.Part;
import org.jspecify.annotations.Nullable;

/**
 * A figure before the whole text is known.
 *
 * @param quantity number, bounds, unit
 * @param kind what it counts or measures
 * @param end one past the last unit of the figure's words
 * @param subject what is counted, or null
 */
record Draft(
        Quantity quantity, Kind kind, int end, @Nullable String subject) {

    int start() {
        return quantity.start();
    }

    Figure finish(String text, Part in, @Nullable Integer partOf) {
        return new Figure(
                text.substring(start(), end),
                quantity.value(),
                quantity.upper() == null ? null : quantity.upper().value(),
                code(),
                quantity.unit() != null && quantity.unit().assumed(),
                kind,
                subject,
                quantity.qualifier(),
                partOf,
                in,
                start(),
                end);
    }

    private @Nullable String code() {
        if (kind == Kind.RATIO) {
            return "ratio";
        }
        return quantity.unit() == null ? null : quantity.unit().code();
    }
}
