package io.github.communique.report;

import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.PressRelease;
import io.github.communique.report.Bars.Bar;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the releases of a folder say together: figures by kind, places by how many releases come from them. */
final class FolderSums {

    private FolderSums() {}

    static void write(List<PressRelease> releases, Html html) throws IOException {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (Figure.Kind kind : Figure.Kind.values()) {
            kinds.put(Marks.name(kind), 0);
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        for (PressRelease release : releases) {
            release.figures().forEach(figure -> kinds.merge(Marks.name(figure.kind()), 1, Integer::sum));
            release.locations().stream()
                    .map(FolderSums::name)
                    .distinct()
                    .forEach(name -> places.merge(name, 1, Integer::sum));
        }
        html.open("section", "aria-labelledby", "kinds").leaf("h2", "Figures", "id", "kinds");
        Bars.write("Figures by kind", "Kind", "Figures", bars(kinds), html);
        html.end();
        if (!places.isEmpty()) {
            html.open("section", "aria-labelledby", "places").leaf("h2", "Places", "id", "places");
            Bars.write("Releases by the places they are dated from", "Place", "Releases", bars(places), html);
            html.end();
        }
    }

    private static String name(Location place) {
        return place.country() == null ? place.name() : place.name() + " (" + place.country() + ")";
    }

    private static List<Bar> bars(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> new Bar(
                        entry.getKey(), entry.getValue(), entry.getValue().toString()))
                .toList();
    }
}
