package io.github.communique.internal;

import io.github.communique.page.Label;
import io.github.communique.page.Page;
import io.github.communique.release.PressRelease;
import java.util.List;

/**
 * What the pipeline made of a source.
 *
 * @param page the page as read
 * @param labels the final label of every block
 * @param release the record
 * @param origins what its fields were read from
 */
public record Parsed(Page page, List<Label> labels, PressRelease release, Origins origins) {

    /** Copies the list. */
    public Parsed {
        labels = List.copyOf(labels);
    }
}
