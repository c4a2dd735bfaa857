package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What may be the headline.
 *
 * @param parts the block or line, or those of one heading
 * @param text their text in one line
 */
record Candidate(List<Block> parts, String text) {

    static Candidate of(Block block) {
        return new Candidate(List.of(block), block.text());
    }

    static Candidate of(List<Block> parts) {
        return new Candidate(List.copyOf(parts), parts.stream().map(Block::text).collect(Collectors.joining(" ")));
    }

    Block block() {
        return parts.get(0);
    }

    String key() {
        return Titles.key(text);
    }

    boolean isHeading() {
        return block().kind() == Block.Kind.HEADING && block().level() > 0;
    }
}
