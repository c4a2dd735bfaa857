package io.github.communique.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {

    @Test
    void linesEndWhereTheyEnd() throws IOException {
        String wide = "x".repeat(200_000);
        assertThat(lines(bytes("a\n\né\r\n" + wide + "\nlast"))).containsExactly("a", "", "é\r", wide, "last");
        assertThat(lines(bytes(""))).isEmpty();
        assertThat(lines(bytes("a\n"))).containsExactly("a");
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        InputStream tooLong =
                new SequenceInputStream(new ByteArrayInputStream(new byte[BoundedLines.LONGEST + 1]), bytes("\nnext"));
        List<String> lines = lines(tooLong);
        assertThat(lines.get(0)).isSameAs(BoundedLines.TOO_LONG);
        assertThat(lines.subList(1, lines.size())).containsExactly("next");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(InputStream in) throws IOException {
        List<String> found = new ArrayList<>();
        try (BoundedLines lines = new BoundedLines(in)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                found.add(line);
            }
        }
        return found;
    }
}
