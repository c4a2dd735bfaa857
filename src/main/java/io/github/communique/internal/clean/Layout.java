package io.github.communique.internal.clean;

import io.github.communique.filter.Verdict;
import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page as rules see it: its blocks, the regions that elements span, and what has been decided so far. Lives for one judgement. */
final class Layout {

    private static final int UNKNOWN = -2;

    private final Page page;
    private final @Nullable Verdict[] verdicts;
    private final Map<Container, Region> regions = new HashMap<>();
    private final Region[] regionOf;
    private final int[] weight;
    private final List<Region> inOrder = new ArrayList<>();
    private int title = UNKNOWN;
    private @Nullable Region core;

    Layout(Page page) {
        this.page = page;
        this.verdicts = new @Nullable Verdict[page.blocks().size()];
        this.regionOf = new Region[page.blocks().size()];
        this.weight = new int[regionOf.length];
        for (Block block : page.blocks()) {
            Region region = region(block.container());
            region.extend(block.index());
            regionOf[block.index()] = region;
            weight[block.index()] = Prose.weight(block);
        }
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            inOrder.get(i).extendParent();
        }
    }

    private Region region(Container container) {
        Region known = regions.get(container);
        if (known != null) {
            return known;
        }
        // Parents first, without recursion: elements may nest deeply.
        List<Container> missing = new ArrayList<>();
        Container at = container;
        while (at != null && !regions.containsKey(at)) {
            missing.add(at);
            at = at.parent();
        }
        Region parent = at == null ? null : regions.get(at);
        for (int i = missing.size() - 1; i >= 0; i--) {
            parent = new Region(missing.get(i), parent);
            regions.put(missing.get(i), parent);
            inOrder.add(parent);
        }
        return Objects.requireNonNull(parent);
    }

    Page page() {
        return page;
    }

    int size() {
        return verdicts.length;
    }

    Block block(int index) {
        return page.blocks().get(index);
    }

    List<Block> blocks() {
        return page.blocks();
    }

    /** Every element that holds blocks, parents before children. */
    List<Region> regions() {
        return inOrder;
    }

    /** The block that is the title of the page, or -1; found once. */
    int title() {
        if (title == UNKNOWN) {
            title = Titles.titleBlock(this);
        }
        return title;
    }

    Region regionOf(Block block) {
        return regionOf[block.index()];
    }

    /** The element whose own paragraphs hold most running text, or null. */
    @Nullable
    Region core() {
        return core;
    }

    void setCore(@Nullable Region found) {
        core = found;
    }

    /** Whether an element holds the core of the text, as far as that is known. */
    boolean holdsCore(Region region) {
        Region at = core;
        return at != null && region.first() <= at.first() && at.last() <= region.last();
    }

    /** Whether an element holds text quoted as a block. */
    boolean quotes(Region region) {
        for (int i = region.first(); i <= region.last(); i++) {
            if (block(i).kind() == Block.Kind.BLOCK_QUOTE) {
                return true;
            }
        }
        return false;
    }

    /** How much running text a block holds. */
    int weight(int index) {
        return weight[index];
    }

    boolean isOpen(int index) {
        return verdicts[index] == null || !verdicts[index].label().boilerplate();
    }

    Label label(int index) {
        Verdict verdict = verdicts[index];
        return verdict == null ? Label.CONTENT : verdict.label();
    }

    void mark(int index, Label label, String reason) {
        verdicts[index] = new Verdict(index, label, reason);
    }

    /** Marks the blocks from..to, both included, that are still open. */
    void markOpen(int from, int to, Label label, String reason) {
        for (int i = from; i <= to; i++) {
            if (isOpen(i)) {
                mark(i, label, reason);
            }
        }
    }

    /** Prefix sums of the prose in open blocks: entry {@code i} counts the blocks before {@code i}. */
    long[] openProse() {
        long[] sums = new long[size() + 1];
        for (int i = 0; i < size(); i++) {
            sums[i + 1] = sums[i] + (isOpen(i) ? weight[i] : 0);
        }
        return sums;
    }

    List<Verdict> verdicts() {
        return Arrays.stream(verdicts)
                .filter(Objects::nonNull)
                .map(Verdict.class::cast)
                .toList();
    }
}
