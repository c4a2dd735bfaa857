package io.github.communique.internal;

import io.github.communique.internal.anatomy.Anatomy;
import io.github.communique.internal.anatomy.Lead;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What blocks are once the dateline is known: it parts standfirst and body, and may fill blocks of its own. */
final class FinalLabels {

    private FinalLabels() {}

    static List<Label> of(Anatomy anatomy, Lead lead, List<Block> dateline, Trace trace) {
        Set<Integer> body = indices(lead.body());
        Set<Integer> above = indices(lead.subheadline());
        Set<Integer> opening = indices(dateline);
        List<Label> labels = new ArrayList<>(anatomy.labels());
        for (Block block : anatomy.body()) {
            int i = block.index();
            if (labels.get(i) != Label.BODY || body.contains(i)) {
                continue;
            }
            if (above.contains(i)) {
                labels.set(i, Label.SUBHEADLINE);
                trace.verdict(i, Label.SUBHEADLINE, "extract", () -> "stands apart, above dateline or text");
            } else if (opening.contains(i)) {
                labels.set(i, Label.DATELINE);
                trace.verdict(i, Label.DATELINE, "extract", () -> "holds the dateline and nothing else");
            }
        }
        return labels;
    }

    private static Set<Integer> indices(List<Block> blocks) {
        return blocks.stream().map(Block::index).collect(Collectors.toSet());
    }
}
