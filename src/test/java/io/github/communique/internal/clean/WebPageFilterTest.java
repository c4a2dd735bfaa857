package io.github.communique.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.filter.Verdict;
import io.github.communique.internal.read.HtmlReader;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Alignment;
import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.page.Label;
import io.github.communique.page.Limits;
import io.github.communique.page.Metadata;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and the label of every block of theirs. In a {@code .labels} file a line is {@code label|beginning of the block}. */
class WebPageFilterTest {

    private static final WebPageFilter FILTER = new WebPageFilter(BlockModel.standard());

    /** The model would throw all short lines out; the last has no year. */
    @Test
    void theModelIsNotAskedAboutDatedLines() {
        String text = "<p>The council opened forty shelters along the river on Monday, and more of them will follow in"
                + " autumn, when the boats are out of the water and the banks are dry again.</p>";
        Page page = read("<html><title>Forty shelters open</title><body><div><h1>Forty shelters open</h1>" + text
                + "<p>Monday, 4 May 2021, town hall</p>" + text.replace("forty", "fifty")
                + text.replace("forty", "sixty") + text.replace("forty", "seventy") + "<p>04.05.2021 13</p>"
                + text.replace("forty", "eighty") + "<p>4 of 17</p>" + text.replace("forty", "ninety")
                + "</div></body></html>");
        BlockModel never = BlockModel.of(List.of("0.5", "characters:40 -3.0 1.0"));
        assertThat(new WebPageFilter(never).judge(page)).singleElement().satisfies(verdict -> assertThat(
                        page.blocks().get(verdict.block()).text())
                .isEqualTo("4 of 17"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article",
                "split-body",
                "press-card",
                "names-that-lie",
                "little",
                "copies",
                "outweighed",
                "embedded-posts"
            })
    void labelsTheBlocks(String name) {
        Page page = read(resource(name + ".html"));
        List<String> expected = resource(name + ".labels").lines().toList();
        Label[] labels = labels(page);
        List<String> found = new ArrayList<>();
        for (Block block : page.blocks()) {
            String wanted = block.index() < expected.size() ? expected.get(block.index()) : "";
            String beginning = wanted.substring(wanted.indexOf('|') + 1);
            found.add(labels[block.index()] + "|" + (block.text().startsWith(beginning) ? beginning : block.text()));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void leavesPlainTextAlone() {
        Block block = new Block(0, Block.Kind.PARAGRAPH, 0, "Share this", List.of(), Container.TEXT, Alignment.NONE);
        assertThat(FILTER.judge(new Page(Source.Kind.TEXT, null, Metadata.NONE, List.of(block))))
                .isEmpty();
    }

    @Test
    void theModelSaysWhatSpokeAgainstABlock() {
        String text =
                "<p>The council opened %s shelters along the river on Monday, and more of them will follow in autumn, when the"
                        + " boats are out of the water and the banks are dry again.</p>";
        Page page = read("<html><title>Forty shelters open</title><body><div><h1>Forty shelters open</h1>"
                + text.formatted("forty") + "<p>4 of 17</p>" + text.formatted("fifty")
                + "<p>Press contact</p><p>Ada Vell</p><p>press@example.org</p></div></body></html>");
        BlockModel never = BlockModel.of(List.of("0.5", "characters:20 -3.0 1.0", "link-density:0.5 0.2 -0.4"));
        assertThat(new WebPageFilter(never).judge(page)).singleElement().satisfies(verdict -> {
            assertThat(page.blocks().get(verdict.block()).text()).isEqualTo("4 of 17");
            assertThat(verdict.reason()).startsWith("unlike text: characters 7.0");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Text of some length, with commas, that goes on. ",
                "<div class='comment related'><p>a</p></div>",
                "<a href='mailto:a@example.org'>press</a><p>",
                "<h2>Related articles</h2>",
                "<h2><a href='/x'>Related articles</a></h2>"
            })
    void staysLinear(String piece) {
        Page page = read(("<div>" + piece + "</div>").repeat(20_000));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> FILTER.judge(page));
    }

    private static Label[] labels(Page page) {
        Label[] labels = new Label[page.blocks().size()];
        Arrays.fill(labels, Label.CONTENT);
        for (Verdict verdict : FILTER.judge(page)) {
            labels[verdict.block()] = verdict.label();
        }
        return labels;
    }

    private static Page read(String html) {
        return HtmlReader.read(Source.html(html), Limits.DEFAULT, Trace.NONE);
    }

    private static String resource(String name) {
        try (InputStream in = WebPageFilterTest.class.getResourceAsStream("pages/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
