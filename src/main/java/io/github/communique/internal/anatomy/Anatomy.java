package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.release.Particular;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page divided into the parts of a release.
 *
 * @param labels the label of every block of the page
 * @param kicker the line above the headline, or null
 * @param headline the headline, or null
 * @param headlineGrounds what the headline rests on, a row of the calibration
 * @param headlineBlock the index of its block, or -1 where it comes from metadata or is missing
 * @param headlineLines the blocks or lines that hold it
 * @param standfirst blocks that stand apart between headline and body
 * @param opening what may hold the dateline: the blocks between headline and body, then the first of the body
 * @param body the blocks of the body in page order; of one that also opens the contact section only the part before it
 * @param contacts runs of blocks that hold press contacts
 * @param particulars the labelled lines of an advisory
 * @param about the paragraphs about the issuer, headings left out
 * @param notes the notes to editors, heading left out
 * @param releaseLine the release instruction, or null
 * @param releaseNumber the number of the release, or null
 * @param embargo the embargo notice, or null
 * @param endMark the mark that closes the release, or null
 */
public record Anatomy(
        List<Label> labels,
        @Nullable String kicker,
        @Nullable String headline,
        String headlineGrounds,
        int headlineBlock,
        List<Block> headlineLines,
        List<Block> standfirst,
        List<Block> opening,
        List<Block> body,
        List<List<Block>> contacts,
        List<Particular> particulars,
        List<Block> about,
        List<Block> notes,
        @Nullable String releaseLine,
        @Nullable String releaseNumber,
        @Nullable String embargo,
        @Nullable String endMark) {

    /** Copies the lists. */
    public Anatomy {
        labels = List.copyOf(labels);
        headlineLines = List.copyOf(headlineLines);
        standfirst = List.copyOf(standfirst);
        opening = List.copyOf(opening);
        body = List.copyOf(body);
        contacts = List.copyOf(contacts);
        particulars = List.copyOf(particulars);
        about = List.copyOf(about);
        notes = List.copyOf(notes);
    }
}
