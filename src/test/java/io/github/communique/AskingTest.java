package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.page.Source;
import io.github.communique.report.ReleaseReport;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 4 for those who ask after every value of a release: each answer takes a moment, however many values there are. */
class AskingTest {

    private static final int PARAGRAPHS = 1_000;
    private static final int TIMES = 16;

    private static Explanation explained(String paragraph, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(paragraph.formatted(3000 + i));
        }
        Source source = paragraph.startsWith("<")
                ? Source.html("<html><body><h1>A headline of some words</h1>" + text)
                : Source.text("A headline of some words\n\n" + text);
        Explanation explanation = ReleaseParser.standard().explain(source);
        assertThat(explanation.release().figures()).hasSize(count);
        return explanation;
    }

    /** CPU time of asking for everything. */
    private static long cost(Explanation explanation) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(explanation.release().figures().stream()
                        .map(explanation::confidence)
                        .allMatch(Optional::isPresent))
                .isTrue();
        assertThat(explanation.release().figures().stream()
                        .map(explanation::locate)
                        .allMatch(Optional::isPresent))
                .isTrue();
        assertThat(ReleaseReport.html(explanation).isEmpty()).isFalse();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They planted %d trees in the valley this spring.%n%n",
                "<p>They planted %d trees in the valley this spring.</p>"
            })
    void answersTakeAMomentHoweverManyThereAre(String paragraph) {
        Explanation small = explained(paragraph, PARAGRAPHS);
        cost(small);
        cost(small);
        long one = Math.min(cost(small), cost(small));
        assertThat(cost(explained(paragraph, PARAGRAPHS * TIMES)))
                .as("CPU time for %d times the values", TIMES)
                .isLessThan(one * TIMES * 2 + 300_000_000L);
    }
}
