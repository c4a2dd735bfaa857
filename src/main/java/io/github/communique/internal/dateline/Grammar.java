package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.place.PlaceResolver;
import io.github.communique.language.Fold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a dateline from left to right: places, date, agency, closing mark. One use, one attempt. */
final class Grammar {

    /** Every dash and hyphen, and what a dash of windows-1252 becomes where it was taken for Latin-1. */
    static final String DASHES = "-–—−‒―‐‑\u0096\u0097";

    private static final int LONGEST_PARENTHESIS = 60;

    private final String text;
    private final DatelineWords words;
    private final PlaceResolver resolver;
    private final List<Core.Named> places = new ArrayList<>();
    private final PlaceNames names;
    private @Nullable DateMatch date;
    private @Nullable String agency;
    private boolean parenthesis;
    /** Where a dash stands before the date, so that the sentence may begin with the date; else -1. */
    private int beforeDash = -1;

    private int at;

    private Grammar(String text, int start, DatelineWords words, PlaceResolver resolver) {
        this.text = text;
        this.words = words;
        this.resolver = resolver;
        this.names = new PlaceNames(text, words, resolver, places);
        this.at = start;
    }

    /** What can be read at an offset, or null where neither place nor date starts there. */
    static @Nullable Core read(String text, int start, DatelineWords words, PlaceResolver resolver) {
        return new Grammar(text, start, words, resolver).read();
    }

    private @Nullable Core read() {
        int start = at;
        boolean agencyFirst = bracket() && agency != null && isAgency(agency) && separator();
        if (!agencyFirst) {
            at = start;
            agency = null;
            date = null;
            parenthesis = false;
        }
        boolean opened = is('(');
        if (opened) {
            at++;
            spaces();
        }
        boolean dateFirst = date(at);
        if (!dateFirst) {
            at = names.read(at);
            if (places.isEmpty()) {
                return null;
            }
        }
        dateAndAgency();
        if (opened) {
            spaces();
            if (!is(')')) {
                return null;
            }
            at++;
            parenthesis = true;
        }
        if (dateFirst && date != null) {
            placesAfterDate();
        }
        int core = at;
        Core.Close close = close();
        if (close == Core.Close.NONE && beforeDash >= 0) {
            date = null;
            at = beforeDash;
            core = at;
            close = close();
        }
        int end = close == Core.Close.LINE_END || close == Core.Close.NONE ? core : at;
        return new Core(start, end, places, date, agency, parenthesis, close);
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void spaces() {
        while (at < text.length() && text.charAt(at) != '\n' && Fold.isSpace(text.charAt(at))) {
            at++;
        }
    }

    private boolean date(int from) {
        DateMatch match = from < text.length() ? words.dates().at(text, from) : null;
        if (match == null || !match.hasDay()) {
            return false;
        }
        date = match;
        at = match.end();
        return true;
    }

    /** Takes date and agency in any order, with or without marks between them. */
    private void dateAndAgency() {
        for (boolean more = true; more; ) {
            int before = at;
            more = back(before, bracket()) || back(before, slashes()) || back(before, date == null && separatedDate());
            if (!more) {
                at = before;
            }
        }
    }

    /** Goes back after a failed attempt. */
    private boolean back(int before, boolean success) {
        if (!success) {
            at = before;
        }
        return success;
    }

    private boolean separatedDate() {
        int before = at;
        boolean dash = separator();
        if (!date(at)) {
            return false;
        }
        beforeDash = dash ? before : -1;
        return true;
    }

    /** Skips what may stand between the parts - commas, dots in the middle, dashes, line ends - and tells whether a dash was among it. */
    private boolean separator() {
        boolean dash = false;
        while (at < text.length()
                && (Fold.isSpace(text.charAt(at))
                        || ",·•".indexOf(text.charAt(at)) >= 0
                        || isDash(at)
                        || (is('.') && isDash(at + 1)))) {
            if (text.charAt(at) == '\n' && !dash && !markFollows(at)) {
                return false;
            }
            dash |= isDash(at);
            at++;
        }
        return dash;
    }

    /** Whether a line goes on with a dash, comma or parenthesis on the next one. */
    private boolean markFollows(int from) {
        int i = from;
        while (i < text.length() && Fold.isSpace(text.charAt(i))) {
            i++;
        }
        return isDash(i) || (i < text.length() && ",(".indexOf(text.charAt(i)) >= 0);
    }

    private boolean isDash(int offset) {
        return offset < text.length() && DASHES.indexOf(text.charAt(offset)) >= 0;
    }

    private boolean bracket() {
        boolean dash = separator();
        if (!is('(')) {
            return false;
        }
        int close = text.indexOf(')', at);
        if (close < 0
                || close - at > LONGEST_PARENTHESIS
                || text.substring(at, close).indexOf('\n') >= 0) {
            return false;
        }
        int inside = at + 1;
        if (date == null && date(inside)) {
            spaces();
            if (!is(')')) {
                date = null;
                return false;
            }
            parenthesis = true;
        } else {
            String name = text.substring(inside, close).strip();
            if (agency != null || name.isEmpty() || (dash && !isAgency(name))) {
                return false;
            }
            agency = name;
        }
        at = close + 1;
        return true;
    }

    /** Whether a name or the first of several joined by slashes is an agency. */
    private boolean isAgency(String name) {
        int slash = name.indexOf('/');
        return words.agencies().valueOf(slash < 0 ? name : name.substring(0, slash)) != null;
    }

    private boolean slashes() {
        separator();
        if (!is('/')) {
            return false;
        }
        int close = text.indexOf('/', at + 1);
        if (close < 0 || close - at > LONGEST_PARENTHESIS) {
            return false;
        }
        String name = text.substring(at + 1, close).strip();
        if (words.agencies().valueOf(name) == null) {
            return false;
        }
        agency = name;
        at = close + 1;
        return true;
    }

    /** "3 March 2024 - Zug, Switzerland -": places may follow a date that opens the line. */
    private void placesAfterDate() {
        int before = at;
        spaces();
        if (!isDash(at) && !is(',')) {
            at = before;
            return;
        }
        separator();
        at = names.read(at);
        int end = at;
        boolean closed = close().dash();
        at = end;
        if (places.isEmpty() || !closed || places.stream().anyMatch(place -> resolver.resolve(place.name()) == null)) {
            places.clear();
            at = before;
        }
    }

    private Core.Close close() {
        int core = at;
        spaces();
        boolean spaced = at > core || (core > 0 && text.charAt(core - 1) == ')');
        if (is('.') && isDash(at + 1)) {
            at++;
            spaced = true;
        }
        spaced |= at > 0 && text.charAt(at - 1) == '.';
        boolean newLine = is('\n');
        int lineEnd = at;
        while (at < text.length() && Fold.isSpace(text.charAt(at))) {
            at++;
        }
        if (isDash(at)) {
            int dash = at;
            while (isDash(at) || is('>')) {
                at++;
            }
            boolean hyphen = at == dash + 1 && text.charAt(dash) == '-';
            boolean open = at >= text.length() || Fold.isSpace(text.charAt(at));
            boolean range = !spaced && !newLine && !open && Character.isDigit(text.charAt(at));
            if (!range && (!hyphen || spaced || newLine || open)) {
                return hyphen ? Core.Close.HYPHEN : Core.Close.DASH;
            }
        }
        at = lineEnd;
        if (newLine || at >= text.length()) {
            return Core.Close.LINE_END;
        }
        if (is('_') || (is('/') && agency != null)) {
            at++;
            return Core.Close.DASH;
        }
        if (is(':') || is('.')) {
            at++;
            return text.charAt(at - 1) == ':' ? Core.Close.COLON : Core.Close.STOP;
        }
        return core > 0 && text.charAt(core - 1) == '.' ? Core.Close.STOP : Core.Close.NONE;
    }
}
