package io.github.communique.report;

import io.github.communique.report.View.Field;
import io.github.communique.report.View.Piece;
import io.github.communique.report.View.Place;
import io.github.communique.report.View.Sort;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page as its reader saw it, every block with its fate. */
final class BlockList {

    private final View view;
    private final Map<Integer, Marks> marks = new HashMap<>();
    /** Their names, for the hash of a body is made of all its places. */
    private final Map<Integer, Set<String>> owners = new HashMap<>();

    BlockList(View view) {
        this.view = view;
        for (Field field : view.fields()) {
            for (Place place : field.places()) {
                marks.computeIfAbsent(place.block(), b -> new Marks()).add(field, place);
                if (field.sort() == Sort.TEXT || field.sort() == Sort.CONTACT) {
                    owners.computeIfAbsent(place.block(), b -> new LinkedHashSet<>())
                            .add(field.id());
                }
            }
        }
    }

    void write(Html html) throws IOException {
        html.open("section", "class", "page", "aria-labelledby", "page-title");
        html.leaf("h2", "The page as it was read", "id", "page-title");
        Legend.write(view, html);
        html.open("ol", "class", "blocks");
        for (Piece piece : view.blocks()) {
            write(piece, html);
        }
        html.end().end();
    }

    private void write(Piece piece, Html html) throws IOException {
        int index = piece.block().index();
        String label = Marks.name(piece.label());
        String fields = String.join(" ", owners.getOrDefault(index, Set.of()));
        html.open(
                "li",
                "id",
                "block-" + index,
                "class",
                "block " + Marks.name(Fate.of(piece.label())),
                "title",
                piece.reasons().isEmpty() ? label : String.join("\n", piece.reasons()),
                "data-field",
                fields);
        writeLabel(piece, label, html);
        html.open(
                "div",
                "class",
                "text " + Marks.name(piece.block().kind()).replace(' ', '-'),
                "dir",
                "auto",
                "lang",
                view.language() == null ? "" : view.language());
        html.open(piece.label().boilerplate() ? "s" : "span");
        marks.getOrDefault(index, new Marks()).write(piece.block().text(), html);
        html.close().close().end();
    }

    private static void writeLabel(Piece piece, String label, Html html) throws IOException {
        String number = Integer.toString(piece.block().index());
        if (piece.reasons().isEmpty()) {
            html.open("p", "class", "label").leaf("span", number, "class", "number");
            html.text(" " + label).close();
            return;
        }
        html.open("details", "class", "label").open("summary").leaf("span", number, "class", "number");
        html.text(" " + label).leaf("span", " why?", "class", "why").close();
        html.open("ol");
        for (String reason : piece.reasons()) {
            html.leaf("li", reason);
        }
        html.close().close();
    }

    /** The blocks of a field in page order. */
    static List<Integer> blocks(Field field) {
        return field.places().stream().map(Place::block).distinct().sorted().toList();
    }
}
