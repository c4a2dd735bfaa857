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
                set.add(new Quoted(passage.start(), passage.start(), end, end));
            }
        }
        return Quoted.merged(set, marked);
    }

    private static int end(Span passage, String text, QuoteWords words) {
        int line = text.lastIndexOf('\n', passage.end() - 1) + 1;
        if (line <= passage.start() || passage.end() - line > LONGEST_SIGNATURE) {
            return passage.end();
        }
        Name name = new NameScanner(text, words).at(Gaps.skipPunctuation(text, line, passage.end()));
        return name != null && name.isFull() ? Gaps.skipSpaceBack(text, line, passage.start()) : passage.end();
    }
}
