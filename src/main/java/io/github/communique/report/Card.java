package io.github.communique.report;

import io.github.communique.report.View.Field;
import io.github.communique.report.View.Sort;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record as a card: values, each with a way to its block, then the figures as a table. */
final class Card {

    private static final int SHOWN = 280;

    private final List<Field> fields;
    private final @Nullable String language;

    Card(View view) {
        this.fields = view.fields();
        this.language = view.language();
    }

    void write(Html html) throws IOException {
        html.open("section", "class", "card", "aria-labelledby", "card-title");
        html.leaf("h2", "The record", "id", "card-title").open("dl");
        for (Field field : fields) {
            if (field.sort() != Sort.FIGURE) {
                write(field, html);
            }
        }
        html.end();
        writeFigures(
                fields.stream().filter(field -> field.sort() == Sort.FIGURE).toList(), html);
        html.end();
    }

    private void write(Field field, Html html) throws IOException {
        html.open("div", "id", field.id(), "class", "field " + Marks.name(field.sort()), "data-field", field.id());
        html.leaf("dt", field.name()).open("dd");
        html.leaf("span", shortened(field.value()), "class", "value", "dir", "auto", "lang", language());
        for (String detail : field.details()) {
            html.text(" ").leaf("span", detail, "class", "detail", "dir", "auto");
        }
        writeWay(field, html);
        html.close().end();
    }

    private String language() {
        return language == null ? "" : language;
    }

    private static void writeWay(Field field, Html html) throws IOException {
        List<Integer> blocks = BlockList.blocks(field);
        if (blocks.isEmpty()) {
            return;
        }
        int first = blocks.get(0);
        int last = blocks.get(blocks.size() - 1);
        String name = first == last ? "block " + first : "blocks " + first + "–" + last;
        html.text(" ").leaf("a", name, "class", "way", "href", "#block-" + first);
    }

    private void writeFigures(List<Field> figures, Html html) throws IOException {
        if (figures.isEmpty()) {
            return;
        }
        html.leaf("h3", "Figures", "id", "figures-title");
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", "figures-title");
        html.open("table").open("thead").open("tr");
        for (String column : List.of("As printed", "Value", "Unit", "Kind", "Qualifier", "Of what", "Sure")) {
            html.leaf("th", column, "scope", "col");
        }
        html.close().close().open("tbody");
        for (Field figure : figures) {
            html.open("tr", "id", figure.id(), "data-field", figure.id());
            html.open("th", "scope", "row", "dir", "auto", "lang", language());
            writeFigure(figure, html);
            html.close();
            for (String detail : figure.details()) {
                html.leaf("td", detail, "dir", "auto");
            }
            html.end();
        }
        html.close().close().end();
    }

    private static void writeFigure(Field figure, Html html) throws IOException {
        List<Integer> blocks = BlockList.blocks(figure);
        if (blocks.isEmpty()) {
            html.text(figure.value());
        } else {
            html.leaf("a", figure.value(), "href", "#block-" + blocks.get(0));
        }
    }

    private static String shortened(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN) + "…";
    }
}
