package io.github.communique.internal;

import io.github.communique.internal.anatomy.Anatomy;
import io.github.communique.internal.anatomy.Lead;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What blocks are once the dateline is known: it parts standfirst and body, and may fill blocks of its own. */
final class FinalLabels {

    private FinalLabels() {}

    static List<Label> of(Anatomy anatomy, Lead lead, List<Block> dateline, Trace trace) {
        BitSet body = indices(lead.body());
        BitSet above = indices(lead.subheadline());
        BitSet opening = indices(dateline);
        List<Label> labels = new ArrayList<>(anatomy.labels());
        for (Block block : anatomy.body()) {
            int i = block.index();
            if (labels.get(i) != Label.BODY || body.get(i)) {
                continue;
            }
            if (above.get(i)) {
                labels.set(i, Label.SUBHEADLINE);
                trace.verdict(i, Label.SUBHEADLINE, "extract", () -> "stands apart, above dateline or text");
            } else if (opening.get(i)) {
                labels.set(i, Label.DATELINE);
                trace.verdict(i, Label.DATELINE, "extract", () -> "holds the dateline and nothing else");
            }
        }
        return labels;
    }

    private static BitSet indices(List<Block> blocks) {
        BitSet indices = new BitSet();
        for (Block block : blocks) {
            indices.set(block.index());
        }
        return indices;
    }
}
