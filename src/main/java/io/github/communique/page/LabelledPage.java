package io.github.communique.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A page after the filters have judged it.
 *
 * @param page the page
 * @param labels one label per block, {@link Label#CONTENT} where no filter objected
 */
public record LabelledPage(Page page, List<Label> labels) {

    /** Copies the list and checks its length. */
    public LabelledPage {
        labels = List.copyOf(labels);
        if (labels.size() != page.blocks().size()) {
            throw new IllegalArgumentException(
                    "a page of " + page.blocks().size() + " blocks has " + labels.size() + " labels");
        }
    }

    /**
     * The blocks that are no boilerplate.
     *
     * @return blocks in page order
     */
    public List<Block> content() {
        List<Block> content = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (!labels.get(block.index()).boilerplate()) {
                content.add(block);
            }
        }
        return List.copyOf(content);
    }
}
