package io.github.communique.internal.read;

import io.github.communique.language.Fold;
import io.github.communique.page.Alignment;
import java.util.ArrayList;
import java.util.List;

/** Cuts plain text into cleaned lines. */
final class Lines {

    /** So many spaces in a row set columns apart. */
    private static final int LONGEST_END = 40;

    private static final int COLUMNS = 4;

    private static final String DASHES = "-–—";
    private static final String BULLETS = "•▪▫■□●○◦‣⁃∙·►▶➢➤✓✔*";

    private Lines() {}

    /** The lines of a text from an offset on, blank ones left out. */
    static List<Line> of(String text, int from) {
        boolean markup = InlineMarkup.occursIn(text, from);
        boolean gaps = Gaps.separateParagraphs(text, from);
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        int start = from;
        while (start <= text.length()) {
            int end = lineEnd(text, start);
            int before = lines.size();
            add(text, start, end, blank, markup, gaps, lines);
            blank = lines.size() == before && (blank || isBlank(text, start, end));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > ' ' && text.charAt(i) != '\u00A0' && text.charAt(i) != '\uFEFF') {
                return false;
            }
        }
        return true;
    }

    private static int lineEnd(String text, int start) {
        int i = start;
        while (i < text.length() && !isLineBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
    }

    private static void add(
            String text, int start, int end, boolean blank, boolean markup, boolean gaps, List<Line> lines) {
        boolean first = true;
        int from = start;
        while (from < end) {
            int to = Gaps.next(text, from, end, gaps ? 2 : COLUMNS);
            boolean heading = markup && InlineMarkup.isHeading(text, from, to);
            String raw = withoutSpaceAround(text, from, to);
            String clean = Characters.clean(markup ? InlineMarkup.strip(raw) : raw);
            int bullet = bulletLength(clean);
            String words = clean.substring(bullet).strip();
            if (!words.isEmpty()) {
                Alignment whole = LineSource.of(clean, text, from, to, markup);
                int at = clean.indexOf(words, bullet);
                Alignment source = at == 0 ? whole : whole.slice(at, at + words.length());
                lines.add(new Line(words, source, !first || blank, bullet > 0, heading));
            } else if (isDash(clean)) {
                lines.add(new Line(clean, LineSource.of(clean, text, from, to, markup), !first || blank, false, false));
            }
            first = false;
            from = to;
        }
    }

    /** Most of what there is to clean are indents and spaces at the ends of lines: they are never taken along. */
    private static String withoutSpaceAround(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Fold.isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && Fold.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A dash alone on its line may have joined a dateline to its sentence; a lone bullet of another shape says nothing. */
    private static boolean isDash(String line) {
        return line.length() == 1 && DASHES.indexOf(line.charAt(0)) >= 0;
    }

    private static int bulletLength(String line) {
        if (line.isEmpty()) {
            return 0;
        }
        boolean dash = DASHES.indexOf(line.charAt(0)) >= 0;
        if (!dash && BULLETS.indexOf(line.charAt(0)) < 0) {
            return 0;
        }
        if (line.length() == 1) {
            return 1;
        }
        boolean spaced = Fold.isSpace(line.charAt(1));
        boolean mark = !dash && line.charAt(0) != '*' && line.charAt(0) != '·';
        return spaced && !isEndMark(line) || mark ? 1 : 0;
    }

    /** {@code * * *}, {@code - 30 -} and {@code - END OF RELEASE -} close a release. */
    private static boolean isEndMark(String line) {
        return line.length() <= LONGEST_END && line.charAt(line.length() - 1) == line.charAt(0);
    }
}
