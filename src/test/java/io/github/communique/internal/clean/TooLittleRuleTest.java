package io.github.communique.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.read.HtmlReader;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Label;
import io.github.communique.page.Limits;
import io.github.communique.page.Source;
import org.junit.jupiter.api.Test;

class TooLittleRuleTest {

    private static final String PARAGRAPH =
            "<p>The ferry to Skerry Island sails again from Monday, three weeks after the storm that"
                    + " broke its pier, and carries forty passengers on each of its two boats.</p>";

    @Test
    void takesRunningTextBackWhereHardlyAnyIsLeft() {
        Layout layout = layout("<h1>Ferry</h1><p>Open</p>" + PARAGRAPH.repeat(3) + "<p>Home</p>" + PARAGRAPH);
        throwOut(layout, 2, 5, Label.OTHER);
        throwOut(layout, 6, 6, Label.COMMENTS);
        new TooLittleRule().apply(layout);
        assertThat(layout.label(2)).isEqualTo(Label.CONTENT);
        assertThat(layout.label(4)).isEqualTo(Label.CONTENT);
        assertThat(layout.label(5)).isEqualTo(Label.OTHER);
        assertThat(layout.label(6)).isEqualTo(Label.COMMENTS);
    }

    @Test
    void leavesPagesWithEnoughTextAlone() {
        Layout layout = layout("<h1>Ferry</h1>" + PARAGRAPH.repeat(6));
        throwOut(layout, 3, 6, Label.OTHER);
        new TooLittleRule().apply(layout);
        assertThat(layout.label(3)).isEqualTo(Label.OTHER);
    }

    private static Layout layout(String html) {
        return new Layout(HtmlReader.read(Source.html(html), Limits.DEFAULT, Trace.NONE));
    }

    private static void throwOut(Layout layout, int from, int to, Label label) {
        for (int i = from; i <= to; i++) {
            layout.mark(i, label, () -> "thrown out");
        }
    }
}
