package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.place.Place;
import io.github.communique.internal.place.PlaceResolver;
import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the places of a dateline: names with the states or countries beside them, joined by slashes, commas or words. One use. */
final class PlaceNames {

    private static final int MAX_SMALL_WORDS = 5;
    private static final int LONGEST_CODE = 3;

    private final String text;
    private final DatelineWords words;
    private final PlaceResolver resolver;
    private final List<Core.Named> places;
    private int at;

    /**
     * A reader.
     *
     * @param text what is read
     * @param words the words that datelines are made of
     * @param resolver knows places
     * @param places where to add what is read
     */
    PlaceNames(String text, DatelineWords words, PlaceResolver resolver, List<Core.Named> places) {
        this.text = text;
        this.words = words;
        this.resolver = resolver;
        this.places = places;
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void spaces() {
        while (at < text.length() && text.charAt(at) != '\n' && Fold.isSpace(text.charAt(at))) {
            at++;
        }
    }

    /** Reads names from an offset on and tells where they end; the offset itself where there is none. */
    int read(int from) {
        at = from;
        while (true) {
            int end = nameEnd();
            if (end == at) {
                return at;
            }
            add(text.substring(at, end));
            at = end;
            qualifiers();
            int before = at;
            if (!betweenPlaces()) {
                return before;
            }
        }
    }

    /** One past the name here: words with capitals, or a country's whole name with what small letters it has. */
    private int nameEnd() {
        int end = Names.end(text, at, words);
        int best = end;
        int from = end;
        for (int more = 0;
                more < MAX_SMALL_WORDS && end > at && from < text.length() && text.charAt(from) == ' ';
                more++) {
            int stop = from + 1;
            while (stop < text.length()
                    && (Character.isLetter(text.charAt(stop)) || "'’-".indexOf(text.charAt(stop)) >= 0)) {
                stop++;
            }
            if (stop == from + 1 || !Character.isLetter(text.charAt(from + 1))) {
                break;
            }
            from = stop;
            String longer = text.substring(at, stop);
            if (!resolver.begins(longer)) {
                break;
            }
            Place area = resolver.area(longer);
            best = area != null && area.kind() == Location.Kind.COUNTRY ? stop : best;
        }
        return best;
    }

    /** Takes a name, or two where it is none but both halves around an "and" are. */
    private void add(String name) {
        List<String> halves = halves(name);
        for (String place : halves == null ? List.of(name) : halves) {
            places.add(new Core.Named(place, new ArrayList<>()));
        }
    }

    /** The two places of a name that is none, around an "and"; null where it is no such name. */
    private @Nullable List<String> halves(String name) {
        for (int i = 1; i < name.length(); i++) {
            Lexicon.Hit and = Fold.isSpace(name.charAt(i - 1)) ? words.and().at(name, i) : null;
            if (and != null && and.end() < name.length() && !known(name)) {
                String first = name.substring(0, i).strip();
                String second = name.substring(and.end()).strip();
                if (known(first) && known(second)) {
                    return List.of(first, second);
                }
            }
        }
        return null;
    }

    private boolean known(String name) {
        return resolver.resolve(name) != null;
    }

    /** Takes the states and countries behind commas or in parentheses; leaves what may be another place. */
    private void qualifiers() {
        while (true) {
            int before = at;
            spaces();
            commaBelow();
            boolean bracket = is('(');
            boolean slash = is('/');
            if (!bracket && !slash && !isComma()) {
                at = before;
                return;
            }
            at++;
            spaces();
            int end = qualifierEnd();
            String name = text.substring(at, end);
            boolean closed = !bracket || (end < text.length() && text.charAt(end) == ')');
            boolean fits = closed && end > at && !startsDate(at);
            if (!fits || !(slash ? isCode(name) : qualifies(name, bracket))) {
                at = before;
                return;
            }
            if (!slash || resolver.resolve(places.get(places.size() - 1).name(), name) != null) {
                places.get(places.size() - 1).qualifiers().add(name);
            }
            at = bracket ? end + 1 : end;
        }
    }

    /** Goes to a comma that begins the next line: what stands before it was a link. */
    private void commaBelow() {
        int next = at;
        while (next < text.length() && Fold.isSpace(text.charAt(next))) {
            next++;
        }
        at = next < text.length() && text.charAt(next) == ',' ? next : at;
    }

    private boolean isComma() {
        return is(',') || is('،');
    }

    /** "Belém/PA": the code of a state, known or not, and no place of its own. */
    private boolean isCode(String name) {
        return name.length() <= LONGEST_CODE && name.chars().allMatch(Character::isUpperCase) && !known(name);
    }

    /** A country beside a city may have an article: {@code Rotterdam, the Netherlands}. */
    private int qualifierEnd() {
        int end = nameEnd();
        Lexicon.Hit article = end == at ? words.particles().at(text, at) : null;
        if (article != null && article.end() + 1 < text.length()) {
            int after = Names.end(text, article.end() + 1, words);
            return after > article.end() + 1 && resolver.area(text.substring(at, after)) != null ? after : at;
        }
        return end;
    }

    private boolean startsDate(int from) {
        DateMatch match = words.dates().at(text, from);
        return match != null && match.hasDay();
    }

    private boolean qualifies(String name, boolean bracket) {
        if (words.agencies().valueOf(name) != null) {
            return false;
        }
        String place = places.get(places.size() - 1).name();
        if (resolver.area(name) != null) {
            Place alone = resolver.resolve(place);
            return alone == null
                    || resolver.resolve(place, name) != null
                    || (alone.kind() == Location.Kind.CITY && !isCity(name));
        }
        return !bracket
                && !known(name)
                && known(place)
                && words.notPlaces().valueOf(name) == null
                && halves(name) == null;
    }

    private boolean isCity(String name) {
        Place alone = resolver.resolve(name);
        return alone != null && alone.kind() == Location.Kind.CITY;
    }

    private boolean betweenPlaces() {
        spaces();
        if (is('/') || is('&') || is(';') || isComma()) {
            at++;
        } else {
            Lexicon.Hit and = words.and().at(text, at);
            if (and == null) {
                return false;
            }
            at = and.end();
        }
        spaces();
        int end = Names.end(text, at, words);
        return end > at && !startsDate(at) && words.agencies().valueOf(text.substring(at, end)) == null;
    }
}
