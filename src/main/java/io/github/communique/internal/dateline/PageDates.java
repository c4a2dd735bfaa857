package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.date.DateScanner;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates anywhere on a page, looked for in one pass where neither metadata nor the surroundings of headline and body name the day. */
final class PageDates {

    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_TEASER = 400;
    private static final int SHORTEST_TITLE = 12;
    private static final int MAX_REST = 40;

    /** Sorts of evidence, the surest first. */
    private enum Sort {
        LABELLED("labelled line"),
        BESIDE_TITLE("line beside the headline where it is repeated"),
        AFTER("line of date behind the headline"),
        BEFORE("line of date before the headline"),
        COPYRIGHT("line of copyright"),
        UPDATED("line of the last change");

        final String what;

        Sort(String what) {
            this.what = what;
        }
    }

    private final Page page;
    private final List<Label> labels;
    private final int headline;
    private final String title;
    private final DateLine lines;
    private final DateScanner scanner;
    private final Map<Sort, Evidence> found = new EnumMap<>(Sort.class);

    PageDates(Page page, List<Label> labels, int headline, DateLine lines, DateScanner scanner) {
        this.page = page;
        this.labels = labels;
        this.headline = headline;
        this.title = headline < 0 || headline >= page.blocks().size() ? "" : text(page, headline);
        this.lines = lines;
        this.scanner = scanner;
    }

    /** Looks at every block once. */
    void find() {
        for (Block block : page.blocks()) {
            Label label = block.index() < labels.size() ? labels.get(block.index()) : Label.CONTENT;
            if (block.index() != headline
                    && label != Label.COMMENTS
                    && !block.container().hidden()) {
                see(block, label);
            }
        }
    }

    /** The first of every sort of publication, the surest first. */
    List<Evidence> published() {
        List<Evidence> evidence = new ArrayList<>();
        found.forEach((sort, first) -> {
            if (sort != Sort.UPDATED) {
                evidence.add(first);
            }
        });
        return evidence;
    }

    /** The first line of a change, or null. */
    @Nullable
    Evidence updated() {
        return found.get(Sort.UPDATED);
    }

    private void see(Block block, Label label) {
        String text = block.text();
        if (isRepeated(text)) {
            repeated(block);
        }
        String start = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
        DateLine.Read read = lines.read(start, before(block.index()));
        if (read == null || !read.match().date().complete()) {
            return;
        }
        boolean whole = start.length() == text.length();
        boolean opens = read.match().start() < MAX_REST;
        switch (read.role()) {
            case PUBLISHED -> keep(whole || opens ? Sort.LABELLED : null, start, read.match());
            case UPDATED -> keep(whole || opens ? Sort.UPDATED : null, start, read.match());
            case PLAIN -> keep(whole ? plain(block, read.match(), label) : null, start, read.match());
            case OTHER -> keep(start.indexOf('©') >= 0 && whole ? Sort.COPYRIGHT : null, start, read.match());
        }
    }

    /** Quoted posts and tables have dates of their own. */
    private @Nullable Sort plain(Block block, DateMatch match, Label label) {
        String text = block.text();
        if (text.indexOf('©') >= 0) {
            return Sort.COPYRIGHT;
        }
        boolean alone = text.length() - (match.end() - match.start()) <= MAX_REST;
        boolean elsewhere = label == Label.RELATED || label == Label.NAVIGATION || label == Label.PROMOTION;
        boolean own =
                switch (block.kind()) {
                    case BLOCK_QUOTE, TABLE_CELL, DEFINITION -> true;
                    default -> label == Label.BODY;
                };
        return !alone || elsewhere || own ? null : block.index() > headline ? Sort.AFTER : Sort.BEFORE;
    }

    private void keep(@Nullable Sort sort, String text, DateMatch match) {
        if (sort != null && !found.containsKey(sort)) {
            found.put(sort, lines.evidence(text, match, sort.what));
        }
    }

    private boolean isRepeated(String text) {
        return title.length() >= SHORTEST_TITLE && text.length() <= LONGEST_TEASER && text.contains(title);
    }

    /** A line that says the headline again names the day, or the line before or behind it does. */
    private void repeated(Block block) {
        int index = block.index();
        for (int i : new int[] {index, index - 1, index + 1}) {
            String text = i < 0 || i >= page.blocks().size() || i == headline ? "" : text(page, i);
            DateMatch match = i == index || text.length() <= MAX_REST ? scanner.find(text, 0) : null;
            if (match != null && match.date().complete()) {
                keep(Sort.BESIDE_TITLE, text, match);
            }
        }
    }

    private String before(int index) {
        return index == 0 ? "" : text(page, index - 1);
    }

    private static String text(Page page, int index) {
        return page.blocks().get(index).text();
    }
}
