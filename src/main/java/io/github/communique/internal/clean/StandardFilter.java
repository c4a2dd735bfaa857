package io.github.communique.internal.clean;

import io.github.communique.filter.BoilerplateFilter;
import io.github.communique.filter.Verdict;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A filter of this library. It tells its verdicts one by one and puts their reasons into words only for those who ask. */
public interface StandardFilter extends BoilerplateFilter {

    /** Hears verdicts. */
    @FunctionalInterface
    interface Listener {

        /**
         * One verdict.
         *
         * @param block the index of the block in its page
         * @param label what the block is
         * @param reason says why
         */
        void verdict(int block, Label label, Supplier<String> reason);

        /**
         * Something about a block that leaves its label as it is.
         *
         * @param block the index of the block in its page
         * @param label what the block is
         * @param reason says why
         */
        default void remark(int block, Label label, Supplier<String> reason) {}
    }

    /**
     * Judges a page.
     *
     * @param page the page, as its reader saw it
     * @param listener told every verdict, in page order
     */
    void judge(Page page, Listener listener);

    @Override
    default List<Verdict> judge(Page page) {
        List<Verdict> verdicts = new ArrayList<>();
        judge(page, (block, label, reason) -> verdicts.add(new Verdict(block, label, reason.get())));
        return verdicts;
    }
}
