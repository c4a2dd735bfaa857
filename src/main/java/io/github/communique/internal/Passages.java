package io.github.communique.internal;

import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.release.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stretches of a body that its page sets apart as quotations. */
final class Passages {

    private static final int BETWEEN = "\n\n".length();

    private Passages() {}

    /** Where the quoted passages stand in the blocks' joined text. */
    static List<Span> quoted(List<Block> body) {
        List<Span> passages = new ArrayList<>();
        Container open = null;
        int start = 0;
        int at = 0;
        for (Block block : body) {
            Container quote = quote(block);
            if (open != null && open != quote) {
                passages.add(new Span(start, at - BETWEEN));
            }
            start = open == quote ? start : at;
            open = quote;
            at += block.text().length() + BETWEEN;
        }
        if (open != null) {
            passages.add(new Span(start, at - BETWEEN));
        }
        return passages;
    }

    private static @Nullable Container quote(Block block) {
        Container container = block.container();
        while (container != null && !container.tag().equals("blockquote")) {
            container = container.parent();
        }
        return container;
    }
}
