package io.github.communique.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are damaged in one place: what stands elsewhere is read, and the damage is told once. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class WarcPagesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWholeArchive(boolean compressed) throws IOException {
        WarcSamples archive = new WarcSamples(compressed);
        archive.response("a", 200, "text/html", "<p>A");
        archive.response("b", 200, "text/html", "<p>B");

        assertThat(read(archive, compressed, archive.size())).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEmptyArchive(boolean compressed) throws IOException {
        assertThat(read(new WarcSamples(compressed), compressed, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsNoArchive(boolean compressed) throws IOException {
        WarcSamples archive = new WarcSamples(compressed);
        archive.bytes(Samples.HTML.getBytes(StandardCharsets.UTF_8));

        assertThat(read(archive, compressed, archive.size())).containsExactly("broken@0");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoDamagedRecordsInARowAreOneFailure(boolean compressed) throws IOException {
        WarcSamples archive = new WarcSamples(compressed);
        archive.response("a", 200, "text/html", "<p>A");
        int first = archive.damaged("x");
        archive.damaged("y");
        archive.response("b", 200, "text/html", "<p>B");

        assertThat(read(archive, compressed, archive.size())).containsExactly("a", "broken@" + first, "b");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArchiveThatBreaksOff(boolean compressed) throws IOException {
        WarcSamples archive = new WarcSamples(compressed);
        archive.response("a", 200, "text/html", "<p>A");
        int second = archive.size();
        archive.response("b", 200, "text/html", "<p>B".repeat(1000));

        // Of so small a record nothing can be decompressed, not even its name.
        assertThat(read(archive, compressed, archive.size() - 20))
                .containsExactly("a", compressed ? "broken@" + second : "broken b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "-400", "many", "99999999999999999999"})
    void aLengthThatIsWrong(String length) throws IOException {
        for (boolean compressed : new boolean[] {true, false}) {
            WarcSamples archive = new WarcSamples(compressed);
            archive.response("a", 200, "text/html", "<p>A");
            int wrong = archive.ofLength("x", length);
            archive.response("b", 200, "text/html", "<p>B");

            assertThat(read(archive, compressed, archive.size()))
                    .containsExactly("a", length.equals("999999") ? "broken x" : "broken@" + wrong, "b");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 100_000})
    void lineEndsBehindTheLastRecord(int count) throws IOException {
        WarcSamples archive = new WarcSamples(false);
        archive.response("a", 200, "text/html", "<p>A");
        int end = archive.size();
        archive.bytes("\n".repeat(count).getBytes(StandardCharsets.US_ASCII));

        assertThat(read(archive, false, archive.size())).containsExactly("a", "broken@" + end);
        assertThat(read(archive, false, end - 4)).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 100_000})
    void otherLineEndsThanTheOnesRequired(int count) throws IOException {
        WarcSamples archive = new WarcSamples(false);
        archive.response("a", 200, "text/html", "<p>A");
        WarcSamples other = new WarcSamples(false);
        other.bytes(archive.start(archive.size() - 4));
        other.bytes("\n".repeat(count).getBytes(StandardCharsets.US_ASCII));

        assertThat(read(other, false, other.size())).startsWith("a").hasSizeLessThan(10);
    }

    @Test
    void anArchiveOfDamagesIsLeft() throws IOException {
        WarcSamples archive = new WarcSamples(false);
        for (int i = 0; i < 1_001; i++) {
            archive.damaged("x");
            archive.response("a", 200, "text/html", "<p>A");
        }
        assertThatThrownBy(() -> read(archive, false, archive.size()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than 1000");
    }

    private List<String> read(WarcSamples archive, boolean compressed, int length) throws IOException {
        Path file = folder.resolve(compressed ? "pages.warc.gz" : "pages.warc");
        archive.write(file, length);
        List<String> found = new ArrayList<>();
        try (DocumentReader pages =
                new DocumentFiles(List.of()).open(file.toUri().toString(), new Configuration())) {
            for (Document page = pages.next(); page != null; page = pages.next()) {
                String name = page.url() == null
                        ? page.id().substring(page.id().indexOf('@'))
                        : page.url().substring(page.url().lastIndexOf('/') + 1);
                boolean broken = page.content() instanceof Content.Broken;
                found.add(broken ? "broken" + (page.url() == null ? name : " " + name) : name);
            }
        }
        return found;
    }
}
