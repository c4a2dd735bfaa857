package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.place.PlaceResolver;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dateline that opens a release. Immutable, thread-safe. */
public final class DatelineFinder {

    /** Behind so many paragraphs of text no dateline is to be expected. */
    private static final int MAX_PARAGRAPHS = 4;

    private static final int MAX_BLOCKS = 40;
    private static final int PARAGRAPH = 160;
    /** How far into a paragraph a caption or label may push the dateline. */
    private static final int MAX_LATE_START = 150;

    private final LanguagePack pack;
    private final DatelineWords words;

    private DatelineFinder(LanguagePack pack) {
        this.pack = pack;
        this.words = DatelineWords.of(pack);
    }

    /**
     * The finder of a language.
     *
     * @param pack the words of the text's language
     * @return a finder
     */
    public static DatelineFinder of(LanguagePack pack) {
        return new DatelineFinder(pack);
    }

    /**
     * Finds the dateline.
     *
     * @param opening the texts of the blocks after the headline, in order: what stands between headline and body, then the first paragraphs
     * @return the dateline, or null where the release has none
     */
    public @Nullable Dateline find(List<String> opening) {
        return find(opening, null);
    }

    /**
     * Finds the dateline of a page whose country is known.
     *
     * @param opening the texts of the blocks after the headline, in order: what stands between headline and body, then the first paragraphs
     * @param country the country of the page, for places that have namesakes, or null
     * @return the dateline, or null where the release has none
     */
    public @Nullable Dateline find(List<String> opening, @Nullable String country) {
        PlaceResolver resolver = country == null ? PlaceResolver.of(words.home()) : PlaceResolver.in(country);
        DatelineRules rules = new DatelineRules(words, resolver, words.home());
        StringBuilder desk = new StringBuilder();
        int paragraphs = 0;
        for (int i = 0; i < opening.size() && i < MAX_BLOCKS && paragraphs < MAX_PARAGRAPHS; i++) {
            View view = View.of(opening, i, desk);
            Dateline found = at(view, firstLetter(view.text()), paragraphs, resolver, rules);
            if (found == null) {
                found = late(view, resolver, rules);
            }
            if (found != null) {
                return found;
            }
            paragraphs += opening.get(i).length() >= PARAGRAPH ? 1 : 0;
        }
        return null;
    }

    /**
     * Reads a line that may hold a dateline with place and date and nothing else, such as one above the headline.
     *
     * @param line the text of a block
     * @return the dateline, or null where the line is none
     */
    public @Nullable Dateline line(String line) {
        View view = View.of(List.of(line), 0, new StringBuilder());
        if (!hasDigit(view.text())) {
            return null;
        }
        PlaceResolver resolver = PlaceResolver.of(words.home());
        DatelineRules rules = new DatelineRules(words, resolver, words.home());
        int start = firstLetter(view.text());
        Core core = Grammar.read(
                view.text(), labelEnd(view.text()) < 0 ? start : behindMark(view.text(), start), words, resolver);
        if (core == null || core.date() == null || core.places().isEmpty()) {
            return null;
        }
        boolean whole = view.rest(core.end()).isEmpty();
        return whole && rules.accepts(core, "", "X", 0) ? dateline(view, core, rules) : null;
    }

    private static boolean hasDigit(String text) {
        int at = 0;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    /** Where the words begin behind the first dash, bar or colon with a space behind it; the start where none is there. */
    private static int behindMark(String text, int start) {
        for (int i = start + 1; i + 2 < text.length(); i++) {
            boolean mark = Grammar.DASHES.indexOf(text.charAt(i)) >= 0 || "|:".indexOf(text.charAt(i)) >= 0;
            if (mark && Fold.isSpace(text.charAt(i + 1))) {
                return i + 2;
            }
        }
        return start;
    }

    /** Skips marks of emphasis before the text. */
    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() && (Fold.isSpace(text.charAt(at)) || "*_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private @Nullable Dateline at(View view, int start, int paragraphs, PlaceResolver resolver, DatelineRules rules) {
        Core core = start < view.text().length() ? Grammar.read(view.text(), start, words, resolver) : null;
        return core != null && accepts(view, core, paragraphs, rules) ? dateline(view, core, rules) : null;
    }

    /** What follows is taken out of the text only where what was read has the form of a dateline: names of places begin many sentences. */
    private static boolean accepts(View view, Core core, int paragraphs, DatelineRules rules) {
        return DatelineRules.isFormed(core)
                && rules.accepts(core, view.rest(core.end()), view.following(core.end()), paragraphs);
    }

    /** A label or a credit may be glued before the dateline; then it must have place, date or agency, and dash. */
    private @Nullable Dateline late(View view, PlaceResolver resolver, DatelineRules rules) {
        String text = view.text();
        int label = labelEnd(text);
        int credit = text.indexOf('©');
        for (int i = 1; i < Math.min(view.firstLength(), MAX_LATE_START); i++) {
            if (!Names.isCapital(text.charAt(i)) || !(glued(text, i) || behind(text, i, label, credit))) {
                continue;
            }
            Core core = Grammar.read(text, i, words, resolver);
            if (core != null && strong(core, resolver) && accepts(view, core, 0, rules)) {
                return dateline(view, core, rules);
            }
        }
        return null;
    }

    private static boolean strong(Core core, PlaceResolver resolver) {
        return !core.places().isEmpty()
                && core.close().dash()
                && (core.date() != null || core.agency() != null)
                && core.places().stream().allMatch(place -> resolver.resolve(place.name()) != null);
    }

    private static boolean glued(String text, int at) {
        return Character.isLowerCase(text.charAt(at - 1)) || ").:".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Where the label that opens a text ends, and space behind it; -1 where none does. */
    private int labelEnd(String text) {
        Lexicon.Hit hit = words.notPlaces().at(text, firstLetter(text));
        int end = hit == null ? -1 : hit.end();
        while (hit != null && end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a label ends before, or the credit of a picture stands there. */
    private static boolean behind(String text, int at, int label, int credit) {
        return Fold.isSpace(text.charAt(at - 1)) && (at == label || credit >= 0 && credit < at);
    }

    private Dateline dateline(View view, Core core, DatelineRules rules) {
        String text = view.text().substring(core.start(), core.end()).strip().replace('\n', ' ');
        int body = bodyStart(view.text(), core.end());
        DateMatch date = core.date();
        return new Dateline(
                text,
                view.block(core.start()),
                view.block(Math.max(core.start(), core.end() - 1)),
                offset(view, core.end(), body),
                rules.locations(core),
                date == null ? null : date.date(),
                date == null ? null : view.text().substring(date.start(), date.end()));
    }

    private static int bodyStart(String text, int from) {
        int at = from;
        while (at < text.length() && (Fold.isSpace(text.charAt(at)) || text.charAt(at) == '*')) {
            at++;
        }
        return at;
    }

    /** Where the body starts in the block that the dateline ends in: at the end of that block, where the body starts in the next one. */
    private static int offset(View view, int end, int body) {
        int last = Math.max(0, end - 1);
        return view.block(body) == view.block(last) ? view.offset(body) : view.offset(last) + 1;
    }

    /** Names the language. */
    @Override
    public String toString() {
        return "DatelineFinder[" + pack.code() + "]";
    }
}
