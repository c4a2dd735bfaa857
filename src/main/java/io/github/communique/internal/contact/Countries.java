package io.github.communique.internal.contact;

import io.github.communique.internal.place.Place;
import io.github.communique.internal.place.PlaceResolver;
import io.github.communique.language.Fold;
import io.github.communique.release.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Countries that the lines of a contact name, as in "Coral Watch Australia" or the last line of an address. */
final class Countries {

    private static final int MOST_LINES = 40;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NAME = 3;

    private Countries() {}

    /** The countries given, which tell more, and those that the lines name. */
    static List<String> beside(List<String> given, List<Line> lines) {
        List<String> countries = new ArrayList<>(given);
        PlaceResolver places = PlaceResolver.of(null);
        for (Line line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            if (line.text().length() <= LONGEST_LINE) {
                add(line.text(), places, countries);
            }
        }
        return List.copyOf(countries);
    }

    private static void add(String text, PlaceResolver places, List<String> countries) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                starts.add(i);
            }
        }
        for (int start : starts) {
            int end = start;
            for (int words = 0; words < LONGEST_NAME && end < text.length(); words++) {
                end = wordEnd(text, words == 0 ? end : end + 1);
                String country = isLast(text, end) ? country(text.substring(start, end), places) : null;
                if (country != null && !countries.contains(country)) {
                    countries.add(country);
                }
            }
        }
    }

    private static @Nullable String country(String name, PlaceResolver places) {
        Place place = name.length() < 4 ? null : places.area(name);
        return place != null && place.kind() == Location.Kind.COUNTRY ? place.country() : null;
    }

    /** Whether no further word of the phrase follows: a person may be called Jordan. */
    private static boolean isLast(String text, int end) {
        return end + 1 >= text.length()
                || !Fold.isSpace(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end + 1));
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
