package io.github.communique.internal.quote;

import io.github.communique.release.Span;
import java.util.ArrayList;
import java.util.List;

/** Passages that the page sets apart as quotations, without marks; a last line that begins with a name is whose they are. */
final class BlockQuotes {

    private static final int LONGEST_SIGNATURE = 200;

    private BlockQuotes() {}

    /** What stands between marks and, where no marks are, in the passages, in text order. */
    static List<Quoted> addTo(List<Quoted> marked, List<Span> passages, String text, QuoteWords words) {
        if (passages.isEmpty()) {
            return marked;
        }
        List<Quoted> set = new ArrayList<>();
        for (Span passage : passages) {
            int end = end(passage, text, words);
            if (end > passage.start()) {
                int after = end < passage.end() ? passage.end() : signatureEnd(passage.end(), text, words);
                set.add(new Quoted(passage.start(), passage.start(), end, after, true));
            }
        }
        return Quoted.merged(set, marked);
    }

    /** The end of a line behind a passage that begins with a dash and a name; the end of the passage where there is none. */
    private static int signatureEnd(int passageEnd, String text, QuoteWords words) {
        int line = Gaps.skipSpace(text, passageEnd, text.length());
        if (line >= text.length() || !Gaps.isDash(text.charAt(line))) {
            return passageEnd;
        }
        int end = text.indexOf('\n', line);
        end = end < 0 ? text.length() : end;
        return end - line <= LONGEST_SIGNATURE && isName(line, end, text, words) ? end : passageEnd;
    }

    private static boolean isName(int from, int to, String text, QuoteWords words) {
        Name name = new NameScanner(text, words).at(Gaps.skipPunctuation(text, from, to));
        return name != null && name.isFull();
    }

    private static int end(Span passage, String text, QuoteWords words) {
        int line = text.lastIndexOf('\n', passage.end() - 1) + 1;
        if (line <= passage.start() || passage.end() - line > LONGEST_SIGNATURE) {
            return passage.end();
        }
        boolean signed = isName(line, passage.end(), text, words);
        return signed ? Gaps.skipSpaceBack(text, line, passage.start()) : passage.end();
    }
}
