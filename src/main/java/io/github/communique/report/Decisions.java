package io.github.communique.report;

import io.github.communique.report.View.Decision;
import io.github.communique.report.View.Field;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/** How fields got their values, with what else was weighed. */
final class Decisions {

    private Decisions() {}

    static void write(View view, Html html) throws IOException {
        if (view.decisions().isEmpty()) {
            return;
        }
        Set<String> fields = view.fields().stream().map(Field::id).collect(Collectors.toSet());
        html.open("section", "aria-labelledby", "decisions-title");
        html.leaf("h2", "How fields were decided", "id", "decisions-title").open("ul", "class", "decisions");
        for (Decision decision : view.decisions()) {
            html.open("li", "data-field", fields.contains(decision.field()) ? decision.field() : "");
            write(decision, html);
            html.end();
        }
        html.end().end();
    }

    private static void write(Decision decision, Html html) throws IOException {
        boolean more = !decision.considered().isEmpty();
        html.open(more ? "details" : "p")
                .open(more ? "summary" : "span")
                .leaf("b", decision.field())
                .text(" ");
        html.leaf("span", decision.value(), "dir", "auto").text(" ");
        html.leaf("span", decision.reason(), "class", "detail", "dir", "auto").close();
        if (more) {
            html.open("ol");
            for (String candidate : decision.considered()) {
                html.leaf("li", candidate, "dir", "auto");
            }
            html.close();
        }
        html.close();
    }
}
