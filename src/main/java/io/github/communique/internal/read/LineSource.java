package io.github.communique.internal.read;

import io.github.communique.language.Fold;
import io.github.communique.page.Alignment;
import org.jsoup.parser.Parser;

/** Finds again where a cleaned line stands in its source: nearly always as it is, else step by step. */
final class LineSource {

    private static final int LONGEST_REFERENCE = 32;

    private final String line;
    private final String source;
    private final int end;
    private final boolean markup;
    private final Alignment.Builder found = new Alignment.Builder();
    /** How far each text has been read. */
    private int done;

    private int at;

    private LineSource(String line, String source, int start, int end, boolean markup) {
        this.line = line;
        this.source = source;
        this.at = start;
        this.end = end;
        this.markup = markup;
    }

    /**
     * Finds it.
     *
     * @param line a line, cleaned
     * @param source the whole text
     * @param start where the line starts in it
     * @param end where it ends
     * @param markup whether tags and references were taken out
     * @return how the line lies in the text
     */
    static Alignment of(String line, String source, int start, int end, boolean markup) {
        int first = start;
        while (first < end && Fold.isSpace(source.charAt(first))) {
            first++;
        }
        return first + line.length() <= end && source.startsWith(line, first)
                ? Alignment.verbatim(first, line.length())
                : new LineSource(line, source, first, end, markup).walk();
    }

    private Alignment walk() {
        while (done < line.length()) {
            skip(line.charAt(done));
            if (at < end && stands(line.charAt(done), source.charAt(at))) {
                found.add(done, ++done, at, ++at);
            } else if (!(markup && at < end && source.charAt(at) == '&' && reference())) {
                // Put in, as far as can be told.
                done++;
            }
        }
        return found.build();
    }

    /** Passes over what was not taken into the line. */
    private void skip(char next) {
        boolean passed = true;
        while (passed && at < end) {
            char c = source.charAt(at);
            int tag = markup && c == '<' ? InlineMarkup.tagEnd(source, at, end) : -1;
            passed = tag > 0 || Characters.isInvisible(c) || (Fold.isSpace(c) && !Fold.isSpace(next));
            passed &= !stands(next, c) || tag > 0;
            at = !passed ? at : tag > 0 ? tag : at + 1;
        }
    }

    private static boolean stands(char inLine, char inSource) {
        return inLine == inSource
                || (Fold.isSpace(inLine) && Fold.isSpace(inSource))
                || (inLine == '\uFFFD' && Character.isSurrogate(inSource));
    }

    /** Takes a reference, or passes over one that was left out; false where it is none of the line's. */
    private boolean reference() {
        int stop = Math.min(end, at + LONGEST_REFERENCE);
        int close = at + 1;
        while (close < stop && (Character.isLetterOrDigit(source.charAt(close)) || source.charAt(close) == '#')) {
            close++;
        }
        close += close < stop && source.charAt(close) == ';' ? 1 : 0;
        String value = Parser.unescapeEntities(source.substring(at, close), false);
        char first = value.charAt(0);
        boolean space = Fold.isSpace(first);
        if (line.startsWith(value, done) || (space && Fold.isSpace(line.charAt(done)))) {
            int length = space ? 1 : value.length();
            found.add(done, done + length, at, close);
            done += length;
        } else if (!space && !Characters.isInvisible(first)) {
            return false;
        }
        at = close;
        return true;
    }
}
