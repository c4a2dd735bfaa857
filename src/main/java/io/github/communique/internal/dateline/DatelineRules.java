package io.github.communique.internal.dateline;

import io.github.communique.internal.dateline.Core.Close;
import io.github.communique.internal.place.Place;
import io.github.communique.internal.place.PlaceResolver;
import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;
import io.github.communique.release.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether what the grammar read is a dateline: the less is known of its place, the more its form must say. */
final class DatelineRules {

    private static final int SENTENCE = 30;
    private static final int PARAGRAPH = 80;
    private static final int SHORTEST_CAPITALS = 5;
    private static final int LONGEST_ASIDE = 45;
    private static final int LONGEST_CODE = 3;
    /** Behind a standfirst of so many paragraphs a place alone is no dateline. */
    private static final int MAX_PARAGRAPHS_UNDATED = 2;

    private final DatelineWords words;
    private final PlaceResolver resolver;
    private final @Nullable String home;

    DatelineRules(DatelineWords words, PlaceResolver resolver, @Nullable String home) {
        this.words = words;
        this.resolver = resolver;
        this.home = home;
    }

    /**
     * Whether it is a dateline.
     *
     * @param core what was read
     * @param rest what follows in its block
     * @param following what follows there or in the next blocks
     * @param paragraphs the number of paragraphs of text before it
     */
    boolean accepts(Core core, String rest, String following, int paragraphs) {
        boolean alone = rest.isEmpty();
        boolean marked = core.close() != Close.NONE && core.close() != Close.STOP;
        if (core.date() == null && !marked && !core.parenthesis() && core.agency() == null) {
            return false;
        }
        if (core.places().stream().anyMatch(this::noPlace)) {
            return false;
        }
        if (core.date() == null
                && (paragraphs > MAX_PARAGRAPHS_UNDATED
                        || (!alone && core.agency() == null && rest.length() < SENTENCE))) {
            return false;
        }
        if (core.places().isEmpty()) {
            return dateAlone(core, following);
        }
        return core.places().stream().allMatch(this::known)
                ? acceptsKnown(core, following, alone)
                : acceptsUnknown(core, following, alone, paragraphs);
    }

    /** Whether the name is a word such as "Contact", or unknown and begins with one. */
    private boolean noPlace(Core.Named place) {
        Lexicon.Hit hit = words.notPlaces().at(place.name(), 0);
        return words.agencies().valueOf(place.name()) != null
                || (hit != null && (hit.end() == place.name().length() || !known(place)));
    }

    private boolean known(Core.Named place) {
        return resolve(place) != null;
    }

    /** A date opens the text only in words and before a sentence; alone on its line it is no dateline. */
    private static boolean dateAlone(Core core, String following) {
        return core.date() != null
                && core.date().written()
                && (core.close().dash()
                        || (core.close() == Close.COLON && core.date().date().year() != null))
                && opensSentence(following)
                && following.length() >= SENTENCE;
    }

    private boolean acceptsKnown(Core core, String following, boolean alone) {
        if (core.date() != null) {
            return core.close() == Close.LINE_END
                    || (opensSentence(following)
                            && (core.close() != Close.NONE
                                    || core.parenthesis()
                                    || core.date().date().year() != null));
        }
        boolean sentence = opensSentence(following) && following.length() >= SENTENCE;
        return switch (core.close()) {
            case DASH, HYPHEN -> sentence && !isSubject(core, following);
            case COLON -> sentence && (capitals(core) || qualified(core) || core.agency() != null);
            case LINE_END ->
                alone
                        && (standsAlone(core) || ofAgency(core))
                        && opensSentence(following)
                        && following.length() >= PARAGRAPH;
            case STOP -> sentence && ofAgency(core);
            case NONE -> sentence && (core.agency() == null ? core.parenthesis() && qualified(core) : ofAgency(core));
        };
    }

    /** A place alone on its line: a city, not a country, which would rather be a tag; with its country, or the only one. */
    private boolean standsAlone(Core core) {
        Place place = resolve(core.places().get(0));
        return core.places().size() == 1
                && place != null
                && place.kind() == Location.Kind.CITY
                && core.agency() == null;
    }

    private boolean acceptsUnknown(Core core, String following, boolean alone, int paragraphs) {
        if (!opensSentence(following) || core.places().size() > 1 && core.date() == null) {
            return false;
        }
        if (core.date() != null) {
            boolean plain = oneWord(core) || qualified(core);
            return switch (core.close()) {
                case DASH, HYPHEN -> true;
                case STOP, LINE_END -> plain || (core.parenthesis() && core.agency() == null);
                case COLON, NONE -> false;
            };
        }
        if (following.length() < SENTENCE) {
            return false;
        }
        if (qualified(core)) {
            return core.close().dash()
                    || (alone && core.close() == Close.LINE_END && capitals(core) && following.length() >= PARAGRAPH);
        }
        if (core.agency() != null) {
            boolean line = alone && core.close() == Close.LINE_END && following.length() >= PARAGRAPH;
            return (core.close().dash() || line) && ofAgency(core);
        }
        return paragraphs == 0
                && core.close() == Close.DASH
                && capitals(core)
                && core.places().get(0).name().length() >= SHORTEST_CAPITALS;
    }

    /** Names of several words before a date on a line are more often authors than villages, unless particles hold them together. */
    private boolean oneWord(Core core) {
        String name = core.places().get(0).name();
        for (int i = 1; i < name.length(); i++) {
            if (Fold.isSpace(name.charAt(i - 1))) {
                if (words.particles().at(name, i) != null) {
                    return true;
                }
                if (Character.isUpperCase(name.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean ofAgency(Core core) {
        return core.agency() != null && words.agencies().valueOf(core.agency()) != null;
    }

    private boolean qualified(Core core) {
        return core.places().get(0).qualifiers().stream().anyMatch(name -> resolver.area(name) != null);
    }

    private static boolean capitals(Core core) {
        String name = core.places().get(0).name();
        return name.chars().noneMatch(Character::isLowerCase) && name.chars().anyMatch(Character::isUpperCase);
    }

    /**
     * "Germany – Europe's biggest economy – grew ...": the name is the subject of a sentence, what stands between two dashes is told of it. A sentence with
     * a dateline of its own has one dash more.
     */
    private static boolean isSubject(Core core, String following) {
        if (capitals(core) || core.agency() != null || core.places().size() > 1) {
            return false;
        }
        int dashes = 0;
        int first = -1;
        for (int i = 1; i + 2 < following.length() && !isStop(following, i); i++) {
            boolean dash = Grammar.DASHES.indexOf(following.charAt(i)) >= 0
                    && Fold.isSpace(following.charAt(i - 1))
                    && Fold.isSpace(following.charAt(i + 1));
            dashes += dash ? 1 : 0;
            first = dash && first < 0 ? i : first;
        }
        return dashes == 1 && first < LONGEST_ASIDE && Character.isLowerCase(following.charAt(first + 2));
    }

    private static boolean isStop(String text, int at) {
        return ".!?".indexOf(text.charAt(at)) >= 0 && Fold.isSpace(text.charAt(at + 1));
    }

    private static boolean opensSentence(String following) {
        for (int i = 0; i < following.length(); i++) {
            char c = following.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                boolean brand = i + 1 < following.length() && Character.isUpperCase(following.charAt(i + 1));
                return (!Character.isLowerCase(c) || brand) && !isTime(following, i);
            }
        }
        return false;
    }

    private static boolean isTime(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > at
                && i + 1 < text.length()
                && ":.h".indexOf(text.charAt(i)) >= 0
                && Character.isDigit(text.charAt(i + 1));
    }

    /** The places, one entry each. */
    List<Location> locations(Core core) {
        List<Location> locations = new ArrayList<>();
        for (Core.Named named : core.places()) {
            Place place = resolve(named);
            locations.add(place != null ? place.named(named.name()) : Location.of(named.name(), country(named)));
        }
        return locations;
    }

    private @Nullable Place resolve(Core.Named named) {
        for (String qualifier : named.qualifiers()) {
            Place place = resolver.resolve(named.name(), qualifier);
            if (place != null) {
                return place;
            }
        }
        Place place = resolver.resolve(named.name());
        boolean elsewhere = place == null || !place.country().equals(home);
        if (named.qualifiers().stream().anyMatch(name -> resolver.area(name) != null && (elsewhere || !isCode(name)))) {
            return null;
        }
        return place != null ? place : withoutRiver(named.name());
    }

    /** Short codes are those of provinces too, which are not known: "Sesto San Giovanni (MI)" is no place in Michigan. */
    private static boolean isCode(String name) {
        return name.length() <= LONGEST_CODE;
    }

    /** "Rotenburg an der Fulda" is known as Rotenburg: what tells a place from its namesakes may be left out. */
    private @Nullable Place withoutRiver(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (Fold.isSpace(name.charAt(i - 1)) && words.besides().at(name, i) != null) {
                Place place = resolver.resolve(name.substring(0, i).strip());
                return place != null && place.kind() == Location.Kind.CITY ? place : null;
            }
        }
        return null;
    }

    private @Nullable String country(Core.Named named) {
        for (String qualifier : named.qualifiers()) {
            Place area = resolver.area(qualifier);
            if (area != null) {
                return area.country();
            }
        }
        return home;
    }
}
