package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What may be the headline.
 *
 * @param parts the block or line, or those of one heading
 * @param text their text in one line
 * @param key the letters and digits of the text
 */
record Candidate(List<Block> parts, String text, String key) {

    static Candidate of(Block block) {
        return new Candidate(List.of(block), block.text(), Titles.key(block.text()));
    }

    static Candidate of(List<Block> parts) {
        String text = parts.stream().map(Block::text).collect(Collectors.joining(" "));
        return new Candidate(List.copyOf(parts), text, Titles.key(text));
    }

    Block block() {
        return parts.get(0);
    }

    boolean isHeading() {
        return block().kind() == Block.Kind.HEADING && block().level() > 0;
    }
}
