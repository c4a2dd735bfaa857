package io.github.communique.internal;

import io.github.communique.page.Block;
import java.util.List;

/**
 * The blocks that the fields of a release were read from, or parts of them.
 *
 * @param headline the lines that hold the headline; none where metadata alone have it
 * @param subheadline the standfirst
 * @param dateline what holds the dateline; empty where there is none
 * @param body the body
 * @param contacts the regions of contacts
 * @param about the paragraphs about the issuer
 * @param notes the notes to editors
 */
public record Origins(
        List<Block> headline,
        List<Block> subheadline,
        List<Block> dateline,
        List<Block> body,
        List<List<Block>> contacts,
        List<Block> about,
        List<Block> notes) {

    /** Copies the lists. */
    public Origins {
        headline = List.copyOf(headline);
        subheadline = List.copyOf(subheadline);
        dateline = List.copyOf(dateline);
        body = List.copyOf(body);
        contacts = List.copyOf(contacts);
        about = List.copyOf(about);
        notes = List.copyOf(notes);
    }
}
