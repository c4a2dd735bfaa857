package io.github.communique.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Block;
import io.github.communique.page.Limits;
import io.github.communique.page.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dumps and the sentences in them, from {@code broken-sentences.txt}. */
class BrokenSentencesTest {

    private record Case(String id, String dump, List<String> paragraphs) {

        @Override
        public String toString() {
            return id;
        }
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = BrokenSentencesTest.class.getResourceAsStream("broken-sentences.txt")) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ", -1);
            for (String part : List.of(parts).subList(1, parts.length)) {
                List<String> lines = part.strip().lines().toList();
                int arrow = lines.indexOf("=>");
                cases.add(new Case(
                        lines.get(0),
                        String.join("\n", lines.subList(1, arrow)),
                        lines.subList(arrow + 1, lines.size())));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void restoresTheSentences(Case wanted) {
        List<Block> blocks = Readers.read(Source.text(wanted.dump), Limits.DEFAULT, Trace.NONE)
                .blocks();
        assertThat(blocks).extracting(Block::text).containsExactlyElementsOf(wanted.paragraphs);
    }
}
