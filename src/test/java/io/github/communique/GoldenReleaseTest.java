package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.json.ReleaseJson;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The specification as data: every document in the folder {@code golden} gives the record that stands beside it. The folder's README says which
 * rule each document shows.
 */
class GoldenReleaseTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void parsesAsRecorded(String id) throws IOException {
        PressRelease release = ReleaseParser.standard().parse(Source.of(document(id)));
        JsonNode expected = JSON.readTree(Files.readString(folder().resolve(id + ".json")));
        JsonNode actual = JSON.readTree(ReleaseJson.write(release));
        List<String> differences = ReleaseDiff.between(expected, actual);
        assertThat(differences).as(() -> report(id, differences)).isEmpty();
    }

    @Test
    void everyDocumentHasItsRecord() {
        assertThat(ids()).hasSizeGreaterThanOrEqualTo(36).allSatisfy(id -> assertThat(document(id))
                .exists());
    }

    static List<String> ids() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path document(String id) {
        Path html = folder().resolve(id + ".html");
        return Files.exists(html) ? html : folder().resolve(id + ".txt");
    }

    private static Path folder() {
        URL readme =
                Objects.requireNonNull(GoldenReleaseTest.class.getResource("golden/README.md"), "golden/README.md");
        try {
            return Objects.requireNonNull(Path.of(readme.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String report(String id, List<String> differences) {
        return id + ": " + differences.size() + " differences\n" + String.join("\n", differences) + "\n";
    }
}
