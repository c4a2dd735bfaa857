package io.github.communique.report;

import io.github.communique.report.View.Field;
import io.github.communique.report.View.Place;
import io.github.communique.report.View.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The text of a block with the values in it marked; where values overlap, each piece names all of them, the innermost first. */
final class Marks {

    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> linked = new HashSet<>();

    /** A value at a place of this block. */
    private record Mark(Field field, int start, int end) {}

    void add(Field field, Place place) {
        if (field.sort() != Sort.TEXT && place.start() < place.end()) {
            marks.add(new Mark(field, place.start(), place.end()));
        }
    }

    void write(String text, Html html) throws IOException {
        marks.sort(Comparator.comparingInt(Mark::start));
        List<Mark> inside = new ArrayList<>();
        int next = 0;
        int at = 0;
        for (int edge : edges(text.length())) {
            write(text.substring(at, edge), inside, html);
            at = edge;
            inside.removeIf(mark -> mark.end() <= edge);
            for (; next < marks.size() && marks.get(next).start() <= edge; next++) {
                inside.add(marks.get(next));
            }
        }
    }

    private Set<Integer> edges(int length) {
        Set<Integer> edges = new TreeSet<>();
        for (Mark mark : marks) {
            edges.add(Math.min(mark.start(), length));
            edges.add(Math.min(mark.end(), length));
        }
        edges.add(length);
        return edges;
    }

    private void write(String text, List<Mark> inside, Html html) throws IOException {
        if (text.isEmpty() || inside.isEmpty()) {
            html.text(text);
            return;
        }
        List<Mark> inner = inside.stream()
                .sorted(Comparator.comparingInt(mark -> mark.end() - mark.start()))
                .toList();
        Field field = inner.get(0).field();
        String ids =
                String.join(" ", inner.stream().map(mark -> mark.field().id()).toList());
        html.open("mark", "class", name(field.sort()), "data-field", ids);
        if (linked.add(field.id())) {
            html.leaf("a", text, "href", "#" + field.id());
        } else {
            html.text(text);
        }
        html.close();
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
