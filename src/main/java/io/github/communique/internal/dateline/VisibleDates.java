package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.date.DateScanner;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;
import io.github.communique.page.Page;
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

    private final Page page;
    private final int headline;
    private final int bodyStart;
    private final int bodyEnd;
    private final DateLine lines;
    private final DateScanner scanner;

    VisibleDates(Page page, int headline, int bodyStart, int bodyEnd, LanguagePack pack) {
        this.page = page;
        this.headline = headline < page.blocks().size() ? headline : -1;
        this.bodyStart = bodyStart < 0
                ? page.blocks().size()
                : Math.min(bodyStart, page.blocks().size());
        this.bodyEnd = bodyEnd < 0 ? page.blocks().size() : bodyEnd;
        this.lines = new DateLine(pack);
        this.scanner = DateScanner.of(pack);
    }

    /** First block of the head of the release: what stands shortly before the headline, or the page's start. */
    int headStart() {
        return Math.max(0, headline - ABOVE);
    }

    /** Last block of the head of the release. */
    int headEnd() {
        return Math.min(page.blocks().size() - 1, bodyStart);
    }

    private String text(int block) {
        return page.blocks().get(block).text();
    }

    /** A date line between headline and body, then one above the headline, the nearest first. */
    @Nullable
    Evidence nearHeadline(DateLine.Role role) {
        for (int i = Math.max(0, headline + 1);
                i < Math.min(page.blocks().size(), bodyStart + INSIDE) && i <= headline + HEAD;
                i++) {
            Evidence found = i < bodyStart || text(i).length() <= SHORT_LINE ? line(i, role) : null;
            if (found != null) {
                return found;
            }
        }
        for (int i = headline - 1; i >= headStart(); i--) {
            Evidence found = line(i, role);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Evidence line(int index, DateLine.Role role) {
        Block block = page.blocks().get(index);
        if (block.text().length() > LONGEST_LINE || block.container().hidden()) {
            return null;
        }
        DateLine.Read read = lines.read(block.text());
        return read != null && read.role() == role && read.match().date().complete()
                ? lines.evidence(block.text(), read.match(), "line beside the headline")
                : null;
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

    /** A line anywhere on the page that a label calls the day of publication. */
    @Nullable
    Evidence labelledAnywhere() {
        for (int i = 0; i < page.blocks().size(); i++) {
            Evidence found = text(i).length() <= SHORT_LINE ? line(i, DateLine.Role.PUBLISHED) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
