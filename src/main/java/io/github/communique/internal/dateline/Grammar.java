package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.place.Place;
import io.github.communique.internal.place.PlaceResolver;
import io.github.communique.language.Fold;
import io.github.communique.release.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a dateline from left to right: places, date, agency, closing mark. One use, one attempt. */
final class Grammar {

    /** Every dash and hyphen, and what a dash of windows-1252 becomes where it was taken for Latin-1. */
    static final String DASHES = "-–—−‒―‐‑\u0096\u0097";

    /** What parts place and date, dashes aside; the second comma is that of Arabic. */
    private static final String MARKS = ",،·•";

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
        dateBelow();
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

    /** Takes the date that stands alone on the line below a city. */
    private void dateBelow() {
        int before = at;
        boolean city =
                places.size() == 1 && isCity(resolver.resolve(places.get(0).name()));
        if (city && date == null && agency == null && is('\n') && date(at + 1)) {
            spaces();
            if (!is('\n')) {
                date = null;
                at = before;
            }
        }
    }

    private static boolean isCity(@Nullable Place place) {
        return place != null && place.kind() == Location.Kind.CITY;
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
        if (is('.') && at + 1 < text.length() && Fold.isSpace(text.charAt(at + 1))) {
            at++;
        }
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
        boolean mark = false;
        while (at < text.length()
                && (Fold.isSpace(text.charAt(at))
                        || MARKS.indexOf(text.charAt(at)) >= 0
                        || isDash(at)
                        || (is('.') && isDash(at + 1)))) {
            if (text.charAt(at) == '\n' && !dash && !mark && !markFollows(at)) {
                return false;
            }
            dash |= isDash(at);
            mark |= MARKS.indexOf(text.charAt(at)) >= 0;
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
        return isDash(i) || (i < text.length() && ",،(".indexOf(text.charAt(i)) >= 0);
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
            String name = agencyAndDate(inside, close);
            boolean named = dash && isDashedWire(name, close) || !dash && !places.isEmpty();
            if (agency != null || name.isEmpty() || (!named && !isAgency(name))) {
                return false;
            }
            agency = name;
        }
        at = close + 1;
        return true;
    }

    /** "LYON, France--(SOME WIRE)--": capitals between double dashes. */
    private boolean isDashedWire(String name, int close) {
        return !places.isEmpty()
                && name.chars().noneMatch(Character::isLowerCase)
                && at >= 2
                && isDash(at - 1)
                && isDash(at - 2)
                && isDash(close + 1)
                && isDash(close + 2);
    }

    /** "(Newswire - 18 March 2014)": takes the date behind the agency, where both fill the parenthesis, and gives the agency. */
    private String agencyAndDate(int from, int close) {
        for (int i = from + 1; date == null && i < close; i++) {
            if (isDash(i)
                    && Fold.isSpace(text.charAt(i - 1))
                    && isAgency(text.substring(from, i).strip())) {
                at = i + 1;
                spaces();
                boolean whole = date(at) && at == close;
                date = whole ? date : null;
                return text.substring(from, whole ? i : close).strip();
            }
        }
        return text.substring(from, close).strip();
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
        at = close + 1;
        if (!isAgency(name) && !isWire(name)) {
            return false;
        }
        agency = name;
        return true;
    }

    /** Whether an unknown name between slashes stands where a wire would: behind the date and before the dash. */
    private boolean isWire(String name) {
        int after = at;
        while (after < text.length() && Fold.isSpace(text.charAt(after))) {
            after++;
        }
        return date != null && isDash(after) && !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }

    /** "3 March 2024 - Zug, Switzerland -", "3 March 2024 (Zug) -": places may follow a date that opens the line. */
    private void placesAfterDate() {
        int before = at;
        spaces();
        boolean bracket = is('(');
        if (!isDash(at) && !is(',') && !bracket) {
            at = before;
            return;
        }
        separator();
        at = names.read(bracket ? at + 1 : at);
        if (bracket) {
            at = is(')') ? at + 1 : before;
        }
        int end = at;
        boolean closed = close().dash();
        at = end;
        if (places.isEmpty() || !closed || places.stream().anyMatch(place -> resolver.resolve(place.name()) == null)) {
            places.clear();
            at = before;
        }
    }

    /** Whether the full stop here has a dash or the like behind it: "2022.-", "2022. –", "2022._". */
    private boolean stopBeforeDash() {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return isDash(i) || (i < text.length() && text.charAt(i) == '_');
    }

    private Core.Close close() {
        int core = at;
        spaces();
        boolean spaced = at > core || (core > 0 && text.charAt(core - 1) == ')');
        if (is('.') && stopBeforeDash()) {
            at++;
            spaced = true;
            spaces();
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
        if (is('_') || (is('/') && agency != null) || (is('·') && date != null)) {
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
