package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page as rules see it: its blocks, the regions that elements span, and what has been decided so far. Lives for one judgement. */
final class Layout {

    private static final int UNKNOWN = -2;

    private final Page page;
    private final Label[] labels;
    private final @Nullable Mark[] marks;
    /** By depth, the element that the last block at that depth or below stands in. */
    private final List<Region> path = new ArrayList<>();
    /** Elements between the path and a block, innermost first, while they are put on it. */
    private final List<Container> missing = new ArrayList<>();

    private final Region[] regionOf;
    private final double[] linkDensity;
    private final int[] weight;
    /** By block, whether it gives an address: asked for few blocks, by several rules. */
    private final byte[] addressed;

    private final @Nullable Appeals[] appeals;
    private final List<Region> inOrder = new ArrayList<>();
    private int title = UNKNOWN;
    private @Nullable Region core;

    Layout(Page page) {
        this.page = page;
        this.labels = new Label[page.blocks().size()];
        Arrays.fill(labels, Label.CONTENT);
        this.marks = new @Nullable Mark[labels.length];
        this.regionOf = new Region[labels.length];
        this.linkDensity = new double[labels.length];
        this.weight = new int[labels.length];
        this.addressed = new byte[labels.length];
        this.appeals = new @Nullable Appeals[labels.length];
        for (Block block : page.blocks()) {
            Region region = region(block.container());
            region.extend(block.index());
            regionOf[block.index()] = region;
            linkDensity[block.index()] = block.linkDensity();
            weight[block.index()] = Prose.weight(block, linkDensity[block.index()]);
        }
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            inOrder.get(i).extendParent();
        }
    }

    private Region region(Container container) {
        // Parents first, without recursion: elements may nest deeply.
        for (Container at = container; at != null && !isOnPath(at); at = at.parent()) {
            missing.add(at);
        }
        for (int i = missing.size() - 1; i >= 0; i--) {
            Container at = missing.get(i);
            Region region = new Region(at, at.depth() == 0 ? null : path.get(at.depth() - 1));
            if (at.depth() == path.size()) {
                path.add(region);
            } else {
                path.set(at.depth(), region);
            }
            inOrder.add(region);
        }
        missing.clear();
        return path.get(container.depth());
    }

    private boolean isOnPath(Container container) {
        int depth = container.depth();
        return depth < path.size() && path.get(depth).container() == container;
    }

    Page page() {
        return page;
    }

    int size() {
        return labels.length;
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

    /** The share of a block's text that is links. */
    double linkDensity(int index) {
        return linkDensity[index];
    }

    /** How much running text a block holds. */
    int weight(int index) {
        return weight[index];
    }

    /** Whether a block gives an e-mail address or a telephone number. */
    boolean hasAddress(int index) {
        if (addressed[index] == 0) {
            addressed[index] = Addresses.has(block(index)) ? (byte) 1 : -1;
        }
        return addressed[index] > 0;
    }

    /** Words in which the site speaks of itself; read once. */
    Appeals appeals(int index) {
        Appeals found = appeals[index];
        if (found == null) {
            found = Appeals.in(block(index).text());
            appeals[index] = found;
        }
        return found;
    }

    boolean isOpen(int index) {
        return !labels[index].boilerplate();
    }

    Label label(int index) {
        return labels[index];
    }

    void mark(int index, Label label, Reason reason) {
        labels[index] = label;
        marks[index] = new Mark(label, reason, false, marks[index]);
    }

    /** Says something of a block and leaves its label. */
    void remark(int index, Reason reason) {
        marks[index] = new Mark(labels[index], reason, true, marks[index]);
    }

    /** Marks the blocks from..to, both included, that are still open. */
    void markOpen(int from, int to, Label label, Reason reason) {
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

    /** What a rule said of a block, and what was said before. */
    private record Mark(
            Label label,
            Reason reason,
            boolean remark,
            @Nullable Mark before) {

        void tell(int block, StandardFilter.Listener listener) {
            if (remark) {
                listener.remark(block, label, reason);
            } else {
                listener.verdict(block, label, reason);
            }
        }
    }

    /** Tells what was decided, of each block the oldest first. */
    void tell(StandardFilter.Listener listener) {
        Deque<Mark> told = new ArrayDeque<>();
        for (int i = 0; i < labels.length; i++) {
            for (Mark mark = marks[i]; mark != null; mark = mark.before()) {
                told.push(mark);
            }
            while (!told.isEmpty()) {
                told.pop().tell(i, listener);
            }
        }
    }
}
