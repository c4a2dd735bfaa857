package io.github.communique.internal.confidence;

import io.github.communique.internal.trace.Trace;
import io.github.communique.release.Figure;
import io.github.communique.release.PressRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what is not sure enough.
 *
 * @param minimum the least confidence that a value may have; 0 for none
 */
public record Threshold(double minimum) {

    /**
     * Leaves it out.
     *
     * @param grounds a release with what its values rest on
     * @param trace told what was left out
     * @return what is sure enough
     */
    public PressRelease apply(Grounds grounds, Trace trace) {
        if (minimum <= 0) {
            return grounds.release();
        }
        return new Pass(grounds, trace).release();
    }

    /** One release on its way through. */
    private final class Pass {

        private final Grounds grounds;
        private final PressRelease all;
        private final Trace trace;

        Pass(Grounds grounds, Trace trace) {
            this.grounds = grounds;
            this.all = grounds.release();
            this.trace = trace;
        }

        PressRelease release() {
            boolean headline = passes("headline");
            boolean body = passes("body");
            boolean date = passes("date");
            return all.toBuilder()
                    .headline(headline ? all.headline() : null)
                    .language(passes("language") ? all.language() : null)
                    .dateline(passes("dateline") ? all.dateline() : null)
                    .locations(passing("locations", all.locations(), grounds::of))
                    .date(date ? all.date() : null, date ? all.dateSource() : null)
                    .body(body ? all.body() : "")
                    .figures(figures(headline, body))
                    .quotes(body ? passing("quotes", all.quotes(), grounds::of) : List.of())
                    .contacts(passing("contacts", all.contacts(), grounds::of))
                    .about(passes("about") ? all.about() : null)
                    .build();
        }

        private boolean passes(String field) {
            return passes(field, grounds.of(field));
        }

        private boolean passes(String field, @Nullable String rests) {
            double confidence = rests == null ? 1 : Calibration.standard().of(rests);
            if (confidence < minimum) {
                trace.note("confidence", () -> field + " left out: " + (int) (confidence * 100) + " %, " + rests);
            }
            return confidence >= minimum;
        }

        private <T> List<T> passing(String field, List<T> values, Function<T, String> rests) {
            return values.stream()
                    .filter(value -> passes(field, rests.apply(value)))
                    .toList();
        }

        /** A part whose whole is left out is a figure of its own. */
        private List<Figure> figures(boolean headline, boolean body) {
            List<Figure> kept = new ArrayList<>();
            @Nullable Integer[] places = new @Nullable Integer[all.figures().size()];
            for (int i = 0; i < places.length; i++) {
                Figure figure = all.figures().get(i);
                boolean stands =
                        switch (figure.in()) {
                            case HEADLINE -> headline;
                            case SUBHEADLINE -> true;
                            case BODY -> body;
                        };
                if (stands && passes("figures", grounds.of(figure))) {
                    places[i] = kept.size();
                    kept.add(figure);
                }
            }
            kept.replaceAll(figure -> figure.partOf() == null ? figure : figure.withPartOf(places[figure.partOf()]));
            return kept;
        }
    }
}
