package io.github.communique.internal.read;

import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Alignment;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a text to paragraphs: hard-wrapped lines, and sentences that a dump broke where a link or emphasis stood.
 */
final class Paragraphs {

    /** What looks like a sentence together is long, or ends like one. */
    private static final int PROSE = 80;

    private static final int DATELINE = 50;

    /** A sentence is broken into no more lines of a few words. */
    private static final int CHAIN = 6;

    private static final int LONGEST_JOINER = 30;

    private final List<Line> lines;
    private final Wrapping wrapping;
    private final Lexicon joiners;
    private final List<Line> joined = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Alignment.Builder source = new Alignment.Builder();
    private int first;
    private boolean glued;

    private Paragraphs(List<Line> lines) {
        this.lines = lines;
        this.wrapping = Wrapping.of(lines);
        this.joiners = Joiners.LEXICON;
    }

    /** Function words of every language: a line that ends in one goes on below. */
    private static final class Joiners {
        static final Lexicon LEXICON = all("anatomy.joiners");
        static final Lexicon RELEASE_LINES = all("anatomy.release-lines");

        private static Lexicon all(String section) {
            return Lexicon.of(LanguagePack.all().stream()
                    .flatMap(pack -> pack.entries(section).stream())
                    .toList());
        }
    }

    /** The paragraphs, each as one line; lone dashes are used up or dropped. */
    static List<Line> of(List<Line> lines) {
        return new Paragraphs(lines).join();
    }

    private List<Line> join() {
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (line.isDash() && !joinsDateline(i) && !joinsSentence(i)) {
                flush(i);
                i++;
                first = i;
                continue;
            }
            if (text.length() > 0 && goesOn(i)) {
                append(line);
            } else {
                flush(i);
                first = i;
                text.append(line.text());
                source.add(0, line.source());
            }
            i++;
        }
        flush(i);
        return joined;
    }

    private void append(Line line) {
        String next = line.text();
        boolean hyphen = text.charAt(text.length() - 1) == '-'
                && text.length() > 1
                && Character.isLetterOrDigit(text.charAt(text.length() - 2))
                && Character.isLetterOrDigit(next.charAt(0));
        if (!hyphen && !Sentences.continuesWithMark(next) && !Sentences.opensBracket(text)) {
            text.append(' ');
        }
        source.add(text.length(), line.source());
        text.append(next);
    }

    private void flush(int end) {
        if (text.length() > 0) {
            Line a = lines.get(first);
            boolean alone = end - first == 1;
            String whole = alone ? a.text() : text.toString();
            Alignment where = alone ? a.source() : source.build();
            joined.add(new Line(whole, where, a.blankBefore(), a.bullet(), a.heading()));
            text.setLength(0);
            source.clear();
        }
        glued = false;
    }

    /** Whether line {@code i} continues the paragraph that is open. */
    private boolean goesOn(int i) {
        Line line = lines.get(i);
        if (line.isDash()) {
            glued = true;
            return true;
        }
        if (line.blankBefore()
                || line.bullet()
                || line.heading()
                || lines.get(i - 1).heading()) {
            return false;
        }
        if (lines.get(i - 1).isDash()) {
            return true;
        }
        if (isReachable(line.text())) {
            return !wrapping.wrapped() && endsInJoiner() && lowerFollows(i);
        }
        return wrapping.wrapped() ? wraps(i) : glues(i);
    }

    private boolean wraps(int i) {
        String before = lines.get(i - 1).text();
        String next = lines.get(i).text();
        if (wrapping.forced(before, next)) {
            return true;
        }
        boolean open = !Sentences.ends(before);
        boolean longer = before.length() > wrapping.width() / 3;
        boolean running = before.length() > wrapping.width() * (i - 1 > first ? 0.5 : 0.7);
        boolean number = cutsNumber(before, next) || (longer && betweenDigits(before, next));
        return open && (startsLower(next) && longer || running || number || (i - 1 == first && afterReleaseLine()));
    }

    /** {@code 20} at the end of one line and {@code 000} at the start of the next. */
    private static boolean cutsNumber(String before, String next) {
        int digits = 0;
        while (digits < next.length() && Character.isDigit(next.charAt(digits))) {
            digits++;
        }
        return digits == 3 && betweenDigits(before, next);
    }

    private static boolean betweenDigits(String before, String next) {
        return Character.isDigit(before.charAt(before.length() - 1)) && Character.isDigit(next.charAt(0));
    }

    /** "For immediate release: ..." and no end of a sentence: the headline goes on. */
    private boolean afterReleaseLine() {
        Lexicon.Hit hit = Joiners.RELEASE_LINES.at(text, 0);
        return hit != null && hit.end() + 3 < text.length() && text.charAt(hit.end()) == ':';
    }

    private boolean glues(int i) {
        String next = lines.get(i).text();
        if (Sentences.continuesWithMark(next)) {
            glued = true;
            return true;
        }
        if (Sentences.ends(text)) {
            return false;
        }
        boolean number =
                text.length() >= PROSE / 2 && cutsNumber(lines.get(i - 1).text(), next);
        boolean joiner = endsInJoiner() && (startsLower(next) || text.length() >= PROSE);
        boolean breaksOff = (Sentences.breaksOff(text) || joiner) && next.length() + text.length() >= PROSE / 2;
        boolean lower =
                opensLower(next) && (text.length() + next.length() >= PROSE || Sentences.ends(next) || endsBelow(i));
        boolean asks = endsInJoiner() || Sentences.quotes(text);
        boolean bridge = (glued || text.length() >= PROSE || asks && endsBelow(i)) && lowerFollows(i);
        if (breaksOff || lower || bridge || number || Sentences.opensBracket(text)) {
            glued = true;
            return true;
        }
        return false;
    }

    /** The next line goes on in lower case, so this one is the text of a link in mid-sentence. */
    private boolean lowerFollows(int i) {
        if (i + 1 >= lines.size() || Sentences.ends(lines.get(i).text())) {
            return false;
        }
        Line after = lines.get(i + 1);
        return !after.blankBefore() && !after.bullet() && continues(after.text()) && !isReachable(after.text());
    }

    /** A short line, a dash alone, then more: a dateline in pieces. A lone hyphen may as well be an empty bullet. */
    private boolean joinsDateline(int i) {
        if (text.length() == 0
                || text.length() > DATELINE
                || i + 1 >= lines.size()
                || lines.get(i - 1).bullet()) {
            return false;
        }
        Line next = lines.get(i + 1);
        boolean bullet = lines.get(i).text().equals("-")
                && (next.text().length() <= PROSE || lines.get(i).blankBefore());
        return !bullet && !next.bullet();
    }

    /** A dash alone between a sentence that is open and one that goes on in lower case. */
    private boolean joinsSentence(int i) {
        if (text.length() == 0 || Sentences.ends(text) || i + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(i + 1);
        boolean apart = lines.get(i).blankBefore() || next.blankBefore();
        return !apart && !next.bullet() && startsLower(next.text());
    }

    /** The lines from here on go on in mid-sentence, but for names between them, until one ends it. */
    private boolean endsBelow(int i) {
        int stop = Math.min(lines.size(), i + CHAIN);
        for (int j = i; j < stop; j++) {
            String line = lines.get(j).text();
            if (!goesOnBelow(j, i) || isReachable(line)) {
                return false;
            }
            if (Sentences.ends(line)) {
                return line.charAt(line.length() - 1) != ';' && line.charAt(line.length() - 1) != ':';
            }
        }
        return false;
    }

    private boolean goesOnBelow(int j, int from) {
        if (j > from && (lines.get(j).blankBefore() || lines.get(j).bullet())) {
            return false;
        }
        boolean name = j + 1 < lines.size()
                && !lines.get(j + 1).blankBefore()
                && continues(lines.get(j + 1).text());
        return continues(lines.get(j).text()) || name;
    }

    /** Begins in lower case, with a mark, or with a bracket. */
    private static boolean continues(String line) {
        return opensLower(line) || Sentences.continuesWithMark(line) || line.charAt(0) == '(';
    }

    private boolean endsInJoiner() {
        int at = text.length();
        int stop = Math.max(0, at - LONGEST_JOINER);
        while (at > stop && !Fold.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at > stop && Character.isLowerCase(text.charAt(at)) && joiners.valueOf(text.substring(at)) != null;
    }

    /** In lower case, behind an opening quotation mark or not. */
    private static boolean opensLower(String line) {
        int i = 0;
        while (i < Math.min(3, line.length())
                && ("“„«\"‘".indexOf(line.charAt(i)) >= 0 || Fold.isSpace(line.charAt(i)))) {
            i++;
        }
        return i < line.length() && Character.isLowerCase(line.charAt(i));
    }

    private static boolean startsLower(String line) {
        return Character.isLowerCase(line.charAt(0));
    }

    /** An address line or a label with its value stands for itself. */
    private static boolean isReachable(String line) {
        if (line.indexOf('@') >= 0 || line.startsWith("http") || line.startsWith("www.")) {
            return line.length() < PROSE;
        }
        int colon = line.indexOf(':');
        return colon > 0 && colon < 20 && line.indexOf(' ') > colon;
    }
}
