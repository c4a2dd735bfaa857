package io.github.communique.internal.dateline;

import io.github.communique.release.Location;
import io.github.communique.release.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dateline found among the opening blocks of a release.
 *
 * @param text as printed, dash included; it may run over several blocks
 * @param fromBlock index in the opening of the block that it starts in
 * @param toBlock index in the opening of the block that it ends in
 * @param end offset in the block {@code toBlock} where the body text after it starts (the block's length when nothing follows)
 * @param locations the places, one each
 * @param date the date inside it, or null
 * @param dateText the date as printed, or null
 */
public record Dateline(
        String text,
        int fromBlock,
        int toBlock,
        int end,
        List<Location> locations,
        @Nullable PartialDate date,
        @Nullable String dateText) {

    /** Copies the list. */
    public Dateline {
        locations = List.copyOf(locations);
    }
}
