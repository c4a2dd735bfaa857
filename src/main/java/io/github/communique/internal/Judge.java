package io.github.communique.internal;

import io.github.communique.filter.BoilerplateFilter;
import io.github.communique.filter.Verdict;
import io.github.communique.internal.clean.StandardFilter;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Label;
import io.github.communique.page.LabelledPage;
import io.github.communique.page.Page;
import io.github.communique.release.ReleaseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Lets filters judge a page, one after the other; the last verdict on a block counts. */
final class Judge {

    private final List<StandardFilter> standard;
    private final List<BoilerplateFilter> added;
    private final boolean skipBroken;

    Judge(List<StandardFilter> standard, List<BoilerplateFilter> added, boolean skipBroken) {
        this.standard = standard;
        this.added = added;
        this.skipBroken = skipBroken;
    }

    LabelledPage judge(Page page, Trace trace) {
        Label[] labels = new Label[page.blocks().size()];
        Arrays.fill(labels, Label.CONTENT);
        for (StandardFilter filter : standard) {
            filter.judge(page, new StandardFilter.Listener() {
                @Override
                public void verdict(int block, Label label, Supplier<String> reason) {
                    set(block, label, reason, filter, labels, trace);
                }

                @Override
                public void remark(int block, Label label, Supplier<String> reason) {
                    trace.verdict(block, label, filter.name(), reason);
                }
            });
        }
        for (BoilerplateFilter filter : added) {
            applyForeign(filter, page, labels, trace);
        }
        return new LabelledPage(page, List.of(labels));
    }

    private void applyForeign(BoilerplateFilter filter, Page page, Label[] labels, Trace trace) {
        Label[] before = labels.clone();
        try {
            apply(filter, page, labels, trace);
        } catch (RuntimeException e) {
            if (!skipBroken) {
                throw new ReleaseException("the filter " + filter.name() + " failed: " + e, e);
            }
            System.arraycopy(before, 0, labels, 0, before.length);
            trace.note("judge", "the filter " + filter.name() + " failed and was left out: " + e);
        }
    }

    private static void apply(BoilerplateFilter filter, Page page, Label[] labels, Trace trace) {
        for (Verdict verdict : filter.judge(page)) {
            int block = verdict.block();
            if (block < 0 || block >= labels.length) {
                throw new IndexOutOfBoundsException(
                        "a verdict on block " + block + " of a page of " + labels.length + " blocks");
            }
            set(block, verdict.label(), verdict::reason, filter, labels, trace);
        }
    }

    private static void set(
            int block, Label label, Supplier<String> reason, BoilerplateFilter filter, Label[] labels, Trace trace) {
        labels[block] = label;
        trace.verdict(block, label, filter.name(), reason);
    }
}
