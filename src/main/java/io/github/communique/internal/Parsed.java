package io.github.communique.internal;

import io.github.communique.internal.confidence.Grounds;
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
 * @param grounds what they rest on, with the record as it was before extractors of the caller saw it
 */
public record Parsed(Page page, List<Label> labels, PressRelease release, Origins origins, Grounds grounds) {

    /** Copies the list. */
    public Parsed {
        labels = List.copyOf(labels);
    }
}
