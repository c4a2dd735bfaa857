package io.github.communique.internal.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.language.LanguagePack;
import io.github.communique.page.Alignment;
import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.page.Link;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where contact sections begin and end. */
class ContactCuesTest {

    static List<String> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ContactCuesTest.class.getResourceAsStream("contact-cues.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsAnnouncementsFromText(String line) {
        String[] parts = line.split(" ", 3);
        ContactCues cues = ContactCues.of(LanguagePack.of(parts[0]));
        String marked = parts[2].replace("/", "\n");
        Block block = block(marked.replace("|", ""));
        switch (parts[1]) {
            case "open" -> assertThat(cues.opens(block)).isTrue();
            case "inside" -> {
                assertThat(cues.opens(block)).isFalse();
                assertThat(cues.sentenceStart(block)).isEqualTo(marked.indexOf('|'));
            }
            case "no" -> {
                assertThat(cues.opens(block)).isFalse();
                assertThat(cues.sentenceStart(block)).isEqualTo(-1);
            }
            case "continues" -> assertThat(cues.continues(block)).isTrue();
            case "text" -> assertThat(cues.continues(block)).isFalse();
            default -> throw new IllegalArgumentException(line);
        }
    }

    @Test
    void endsBehindTheLastLineThatReachesSomebody() {
        List<Block> blocks = List.of(
                block("Media contact"),
                block("Fiona Carrick"),
                block("fiona@example.org"),
                block("About Bluebird"),
                block("###"));
        assertThat(ContactCues.of(LanguagePack.of("en")).end(blocks, 0)).isEqualTo(3);
    }

    @Test
    void aLabelThatReachesNobodyIsNoSection() {
        List<Block> blocks = List.of(block("Media contact"), block("Terms of use"));
        assertThat(ContactCues.of(LanguagePack.of("en")).end(blocks, 0)).isZero();
    }

    @Test
    void aMenuEntryOpensNothing() {
        Link link = new Link(0, 7, "https://example.org/contact");
        Block entry = new Block(0, Block.Kind.LIST_ITEM, 1, "Contact", List.of(link), Container.TEXT, Alignment.NONE);
        assertThat(ContactCues.of(LanguagePack.of("en")).opens(entry)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "1(", "Contact: ", "For more information ", "+1 ", "a@", "\n-"})
    void hostileRepetitionStaysLinear(String piece) {
        Block block = block("x" + piece.repeat(100_000) + "x");
        ContactCues cues = ContactCues.of(LanguagePack.of("en"));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            cues.opens(block);
            cues.sentenceStart(block);
            cues.continues(block);
            cues.reachable(block);
        });
    }

    private static Block block(String text) {
        return new Block(0, Block.Kind.PARAGRAPH, 0, text, List.of(), Container.TEXT, Alignment.NONE);
    }
}
