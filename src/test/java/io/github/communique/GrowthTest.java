package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.communique.page.Source;
import java.lang.management.ManagementFactory;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 4: work grows linearly with the input, for hostile input too. Growth is measured as a ratio within one run. */
class GrowthTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 16;

    static Stream<Arguments> inputs() {
        return Stream.of(
                text(
                        "prose",
                        n ->
                                "The programme reached more than 2,500 people in 12 districts, said Anna Example of the office. "
                                        .repeat(n / 95)),
                text(
                        "paragraphs",
                        n -> "Près de 3 400 élèves, dont plus de 700 internes, ont reçu un vélo à Genève.\n\n"
                                .repeat(n / 78)),
                text("short lines", n -> "Home\n".repeat(n / 5)),
                text("bullets", n -> "- \n".repeat(n / 3)),
                text("opening quotes", n -> "« ".repeat(n / 2)),
                text("straight quotes", n -> "\"a ".repeat(n / 3)),
                text("curly quotes", n -> "“a” said ".repeat(n / 9)),
                text("digits", n -> "1".repeat(n)),
                text("groups of digits", n -> "1 000 ".repeat(n / 6)),
                text("number words", n -> "un demi ".repeat(n / 8)),
                text("brackets", n -> "(".repeat(n)),
                text("dashes", n -> " – ".repeat(n / 3)),
                text("at signs", n -> "a@".repeat(n / 2)),
                text("e-mail addresses", n -> "a@example.org ".repeat(n / 14)),
                text("telephone numbers", n -> "Tel. +33 1 99 00 12 34, ".repeat(n / 24)),
                text("contact labels", n -> "Media contact: ".repeat(n / 15)),
                text("about headings", n -> "About Example\n".repeat(n / 14)),
                text("end marks", n -> "###\n".repeat(n / 4)),
                text("dates", n -> "11 mars 2024, ".repeat(n / 14)),
                text("capitals", n -> "Aa Bb Cc ".repeat(n / 9)),
                text("places", n -> "Genève/".repeat(n / 7)),
                html(
                        "paragraphs of a page",
                        n -> "<p>The programme reached more than 2,500 people in 12 districts of Kenya.</p>"
                                .repeat(n / 80)),
                html("links", n -> "<a href=x>link</a> ".repeat(n / 19)),
                html("unclosed tags", n -> "<b><i>".repeat(n / 600) + "text ".repeat(n / 5)),
                html("line breaks", n -> "a<br>".repeat(n / 5)),
                html("entities", n -> "&amp;".repeat(n / 5)),
                html("JSON-LD", n -> "<script type='application/ld+json'>{\"a\":".repeat(n / 40)));
    }

    private static Arguments text(String name, Function<Integer, String> input) {
        return Arguments.of(
                name, (Function<Integer, Source>) n -> Source.text("A headline of some words\n\n" + input.apply(n)));
    }

    private static Arguments html(String name, Function<Integer, String> input) {
        return Arguments.of(name, (Function<Integer, Source>)
                n -> Source.html("<html><body><h1>A headline of some words</h1>" + input.apply(n)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void workGrowsLinearly(String name, Function<Integer, Source> input) {
        int size = 16_000;
        Source small = input.apply(size);
        Source large = input.apply(size * TIMES);
        cost(small);
        Cost one = cost(small);
        Cost many = cost(large);
        assertThat(many.bytes())
                .as("bytes allocated for %d times the input", TIMES)
                .isLessThan(one.bytes() * TIMES * 2 + 4_000_000);
        assertThat(many.nanos())
                .as("CPU time for %d times the input", TIMES)
                .isLessThan(one.nanos() * TIMES * 3 + 250_000_000L);
    }

    private record Cost(long bytes, long nanos) {}

    /** The least of three runs. */
    private static Cost cost(Source source) {
        Cost least = new Cost(Long.MAX_VALUE, Long.MAX_VALUE);
        for (int run = 0; run < 3; run++) {
            long id = Thread.currentThread().getId();
            long bytes = THREADS.getThreadAllocatedBytes(id);
            long nanos = THREADS.getThreadCpuTime(id);
            ReleaseParser.standard().parse(source);
            least = new Cost(
                    Math.min(least.bytes(), THREADS.getThreadAllocatedBytes(id) - bytes),
                    Math.min(least.nanos(), THREADS.getThreadCpuTime(id) - nanos));
        }
        return least;
    }
}
