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
 * @param own the record before extractors of the caller saw it
 * @param origins what its fields were read from
 * @param grounds what they rest on, with the record as it was read, before a threshold left anything out
 */
public record Parsed(
        Page page, List<Label> labels, PressRelease release, PressRelease own, Origins origins, Grounds grounds) {

    /** Copies the list. */
    public Parsed {
        labels = List.copyOf(labels);
    }
}
