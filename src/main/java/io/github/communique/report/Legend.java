package io.github.communique.report;

import io.github.communique.report.View.Sort;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** What the colours say, with how many blocks have each. */
final class Legend {

    private Legend() {}

    static void write(View view, Html html) throws IOException {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        view.blocks().forEach(piece -> counts.merge(Fate.of(piece.label()), 1, Integer::sum));
        html.open("ul", "class", "legend", "aria-label", "Colours of blocks");
        for (Map.Entry<Fate, Integer> entry : counts.entrySet()) {
            Fate fate = entry.getKey();
            html.open("li", "class", "block " + Marks.name(fate));
            html.leaf(fate == Fate.BOILERPLATE ? "s" : "span", fate.title());
            html.text(" (" + entry.getValue() + ")").close();
        }
        html.end();
        html.open("ul", "class", "legend", "aria-label", "Colours of marks");
        for (Sort sort : Sort.values()) {
            if (view.fields().stream().anyMatch(field -> field.sort() == sort && sort != Sort.TEXT)) {
                html.open("li")
                        .leaf("mark", Marks.name(sort), "class", Marks.name(sort))
                        .close();
            }
        }
        html.end();
    }
}
