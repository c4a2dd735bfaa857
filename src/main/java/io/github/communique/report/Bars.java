package io.github.communique.report;

import java.io.IOException;
import java.util.List;

/** Numbers as a table with a bar for each; the table is what those read who do not see the bars. */
final class Bars {

    private static final int LENGTH = 200;

    private Bars() {}

    /**
     * A number.
     *
     * @param name what it is of
     * @param number its size, not negative
     * @param shown the number in words
     */
    record Bar(String name, long number, String shown) {}

    static void write(String caption, String what, String unit, List<Bar> bars, Html html) throws IOException {
        long most = bars.stream().mapToLong(Bar::number).max().orElse(0);
        html.open("table", "class", "bars")
                .leaf("caption", caption)
                .open("thead")
                .open("tr");
        html.leaf("th", what, "scope", "col").leaf("th", unit, "scope", "col");
        html.open("td").close().close().close().open("tbody");
        for (Bar bar : bars) {
            html.open("tr")
                    .leaf("th", bar.name(), "scope", "row", "dir", "auto")
                    .leaf("td", bar.shown());
            String length = Long.toString(most == 0 ? 0 : Math.max(1, LENGTH * bar.number() / most));
            html.open("td").open("svg", "aria-hidden", "true", "width", Integer.toString(LENGTH), "height", "12");
            html.open("rect", "width", length, "height", "12").close().close().close();
        }
        html.close().end();
    }
}
