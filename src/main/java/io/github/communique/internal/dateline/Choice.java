package io.github.communique.internal.dateline;

import io.github.communique.release.DateSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among candidates: the surest, unless others show that it is not the day that readers were told. */
final class Choice {

    /** Metadata that are so many days younger than the address tell when the page was published again. */
    private static final int LATER_EDITION = 3;

    private final Candidates candidates;

    private Choice(Candidates candidates) {
        this.candidates = candidates;
    }

    /**
     * Chooses.
     *
     * @param candidates at least one
     */
    static Evidence of(Candidates candidates) {
        return new Choice(candidates).choose();
    }

    private Evidence choose() {
        Evidence best = earliest();
        if (best.isPublished()) {
            Evidence printed = laterPrint(best);
            Evidence other = printed == null ? firstEdition(best) : printed;
            if (other != null) {
                return other;
            }
        }
        return LocalDay.of(best, candidates.all());
    }

    /** Where metadata name several days, the page was published on the first. */
    private Evidence earliest() {
        List<Evidence> all = candidates.all();
        Evidence best = all.get(0);
        for (Evidence other : all) {
            best = best.isPublished() && other.isPublished() && other.before(best, 1) ? other : best;
        }
        return best;
    }

    /**
     * The date printed below the headline, where it is later than the metadata and no later than the last change or the next day: the day that the page
     * itself gives to its text. A still later date announces something, and one that the address contradicts is that of an update.
     */
    private @Nullable Evidence laterPrint(Evidence best) {
        Evidence printed = candidates.printed();
        return printed != null && best.before(printed, 1) && isByLastChange(best, printed) && !isInAddress(best)
                ? printed
                : null;
    }

    private boolean isByLastChange(Evidence best, Evidence printed) {
        return !best.before(printed, 2) || candidates.changes().stream().anyMatch(change -> !change.before(printed, 1));
    }

    private boolean isInAddress(Evidence best) {
        return candidates.all().stream()
                .anyMatch(other ->
                        other.from() == DateSource.From.URL && other.date().equals(best.date()));
    }

    /** An address that names an earlier day as its folders, where no line says what the metadata say; or null. */
    private @Nullable Evidence firstEdition(Evidence best) {
        Evidence first = null;
        for (Evidence other : candidates.all()) {
            if (other.from() == DateSource.From.TEXT && other.date().equals(best.date())) {
                return null;
            }
            boolean folders =
                    other.from() == DateSource.From.URL && other.text().indexOf('/') > 0;
            first = first == null && folders && other.before(best, LATER_EDITION) ? other : first;
        }
        return first;
    }
}
