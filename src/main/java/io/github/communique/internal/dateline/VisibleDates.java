package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.date.DateScanner;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in the visible text around headline and body. */
final class VisibleDates {

    private static final int ABOVE = 10;
    private static final int BELOW = 12;
    private static final int LONGEST_LINE = 160;
    private static final int CAPTION = 400;
    private static final int HEAD = 40;
    /** A standfirst may be taken for the start of the body: short lines of date are looked for a little behind it. */
    private static final int INSIDE = 4;

    private static final int SHORT_LINE = 60;

    /** A dated line: what its date is, and the date. */
    record Line(DateLine.Role role, Evidence evidence) {}

    private final Page page;
    private final List<Label> labels;
    private final int headline;
    private final int bodyStart;
    private final int bodyEnd;
    private final DateLine lines;
    private final DateScanner scanner;

    VisibleDates(
            Page page,
            List<Label> labels,
            int headline,
            int bodyStart,
            int bodyEnd,
            DateLine lines,
            DateScanner scanner) {
        this.page = page;
        this.labels = labels;
        this.headline = headline < page.blocks().size() ? headline : -1;
        this.bodyStart = bodyStart < 0
                ? page.blocks().size()
                : Math.min(bodyStart, page.blocks().size());
        this.bodyEnd = bodyEnd < 0 ? page.blocks().size() : bodyEnd;
        this.lines = lines;
        this.scanner = scanner;
    }

    /** Whether a block stands in the head of the release: shortly above the headline, or between it and the body. */
    boolean isHead(int block) {
        return block >= headline - ABOVE && block <= Math.min(page.blocks().size() - 1, bodyStart);
    }

    private String text(int block) {
        return page.blocks().get(block).text();
    }

    /** The dated lines between headline and body; where there is no headline, those above the body, the nearest first. */
    List<Line> below() {
        List<Line> found = headline < 0 ? above(bodyStart) : new ArrayList<>();
        int first = headline < 0 ? bodyStart : headline + 1;
        int last = Math.min(page.blocks().size(), bodyStart + INSIDE) - 1;
        for (int i = first; i <= Math.min(last, first + HEAD); i++) {
            if (i < bodyStart || text(i).length() <= SHORT_LINE) {
                add(i, "below the headline", found);
            }
        }
        return found;
    }

    /** The dated lines above the headline, the nearest first. */
    List<Line> above() {
        return headline < 0 ? List.of() : above(headline);
    }

    private List<Line> above(int block) {
        List<Line> found = new ArrayList<>();
        for (int i = block - 1; i >= Math.max(0, block - ABOVE); i--) {
            add(i, headline < 0 ? "above the body" : "above the headline", found);
        }
        return found;
    }

    private void add(int index, String where, List<Line> found) {
        Block block = page.blocks().get(index);
        boolean comment = index < labels.size() && labels.get(index) == Label.COMMENTS;
        boolean quoted = block.kind() == Block.Kind.BLOCK_QUOTE;
        if (block.text().length() > LONGEST_LINE || block.container().hidden() || comment || quoted) {
            return;
        }
        DateLine.Read read = lines.read(block.text(), index == 0 ? "" : text(index - 1));
        if (read != null && read.match().date().complete()) {
            found.add(new Line(read.role(), lines.evidence(block.text(), read.match(), named(read.role()) + where)));
        }
    }

    /** A line between headline and body that is a month and its year, alone or behind a label of publication; or null. */
    @Nullable
    Evidence month() {
        int end = headline < 0 ? 0 : Math.min(bodyStart, headline + HEAD);
        for (int i = headline + 1; i < end; i++) {
            String line = text(i).strip();
            DateLine.Read read = line.length() > SHORT_LINE ? null : lines.read(line, "");
            if (read != null
                    && read.match().date().month() != null
                    && read.match().date().day() == null) {
                boolean alone = read.match().end() - read.match().start() == line.length();
                if (alone || read.role() == DateLine.Role.PUBLISHED) {
                    return lines.evidence(line, read.match(), "month below the headline");
                }
            }
        }
        return null;
    }

    private static String named(DateLine.Role role) {
        return switch (role) {
            case PUBLISHED -> "labelled line ";
            case UPDATED -> "line of a change ";
            default -> "line ";
        };
    }

    @Nullable
    Evidence inHeadline() {
        return headline < 0 ? null : lines.inHeadline(text(headline));
    }

    /** "Photo: ... 25 August 2015 - The agency", "Sun 21 Sep 2014 14:38": a date with dash or time that stands glued into the first paragraph. */
    @Nullable
    Evidence inFirstParagraph() {
        if (bodyStart >= page.blocks().size()) {
            return null;
        }
        String text = text(bodyStart);
        String start = text.substring(0, Math.min(CAPTION, text.length()));
        DateMatch match = scanner.find(start, 0);
        while (match != null
                && !(match.date().complete()
                        && (isTime(start, match.end()) || match.written() && opensSentence(start, match.end())))) {
            match = scanner.find(start, match.end());
        }
        return match == null ? null : lines.evidence(start, match, "first paragraph");
    }

    /** Whether a clock time follows. */
    private static boolean isTime(String text, int at) {
        String after = text.substring(at).stripLeading();
        int digits = 0;
        while (digits < after.length() && digits < 2 && Character.isDigit(after.charAt(digits))) {
            digits++;
        }
        return digits > 0
                && digits + 2 < after.length()
                && after.charAt(digits) == ':'
                && Character.isDigit(after.charAt(digits + 1))
                && Character.isDigit(after.charAt(digits + 2));
    }

    private static boolean opensSentence(String text, int at) {
        String after = text.substring(at).stripLeading();
        if (after.length() < 3 || Grammar.DASHES.indexOf(after.charAt(0)) < 0) {
            return false;
        }
        String sentence = after.substring(1).stripLeading();
        return !sentence.isEmpty()
                && (Character.isUpperCase(sentence.charAt(0)) || "\"“«„".indexOf(sentence.charAt(0)) >= 0);
    }

    /** The date of the last lines of the body and of those behind it. */
    @Nullable
    Evidence closing() {
        for (int i = Math.max(0, bodyEnd - 3); i < Math.min(page.blocks().size(), bodyEnd + BELOW); i++) {
            Evidence found = i == headline ? null : lines.inClosing(text(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
