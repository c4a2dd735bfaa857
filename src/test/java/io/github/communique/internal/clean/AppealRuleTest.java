package io.github.communique.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.read.HtmlReader;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Label;
import io.github.communique.page.Limits;
import io.github.communique.page.Source;
import org.junit.jupiter.api.Test;

class AppealRuleTest {

    private static final String TEXT =
            "<p>The ferry to Skerry Island sails again from Monday, three weeks after the storm that"
                    + " broke its pier, and carries forty passengers on each of its two boats.</p>";
    private static final String APPEAL = "<p>Want more of this? Sign up for our daily newsletter.</p>";

    @Test
    void throwsOutShortParagraphsFullOfAppeals() {
        Layout layout = judged("<h1>Ferry sails again</h1>" + TEXT.repeat(3) + APPEAL);
        assertThat(layout.label(3)).isEqualTo(Label.CONTENT);
        assertThat(layout.label(4)).isEqualTo(Label.PROMOTION);
    }

    @Test
    void leavesLongParagraphsThatSpeakOfThem() {
        String text = TEXT.replace(
                "</p>",
                " Passengers can subscribe to a newsletter, as before the storm, or ask at the"
                        + " counter in the harbour, which is open from six in the morning until the last boat is back.</p>");
        assertThat(judged("<h1>Ferry sails again</h1>" + text).label(1)).isEqualTo(Label.CONTENT);
    }

    @Test
    void leavesPagesAboutThem() {
        Layout layout = judged("<h1>Two letters a week</h1>" + APPEAL + TEXT + APPEAL.replace("more", "less"));
        assertThat(layout.label(1)).isEqualTo(Label.CONTENT);
        assertThat(layout.label(3)).isEqualTo(Label.CONTENT);
    }

    @Test
    void leavesWhatStandsAboveTheTitle() {
        Layout layout = judged(APPEAL + "<h1>Ferry sails again</h1>" + TEXT.repeat(3));
        assertThat(layout.label(0)).isEqualTo(Label.CONTENT);
    }

    private static Layout judged(String body) {
        String page = "<html><head><title>Ferry sails again</title></head><body>" + body + "</body></html>";
        Layout layout = new Layout(HtmlReader.read(Source.html(page), Limits.DEFAULT, Trace.NONE));
        new AppealRule().apply(layout);
        return layout;
    }
}
