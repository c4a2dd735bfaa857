package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Releases;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Comparator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the JSON of any release. */
class ReleaseJsonLawsTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    /** Where a plain mapper would lose digits or stop at {@code schema}, a caller sets these. */
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Comparator<JsonNode> BY_NUMBER = (a, b) ->
            a.equals(b) || (a.isNumber() && b.isNumber() && a.decimalValue().compareTo(b.decimalValue()) == 0) ? 0 : 1;

    @Provide
    Arbitrary<PressRelease> releases() {
        return Releases.any();
    }

    @Property(tries = 300)
    void readingBackGivesTheSameRelease(@ForAll("releases") PressRelease release) throws IOException {
        assertThat(ReleaseJson.read(ReleaseJson.write(release))).isEqualTo(release);

        StringWriter out = new StringWriter();
        ReleaseJson.write(release, out);
        assertThat(ReleaseJson.read(new StringReader(out.toString()))).isEqualTo(release);
    }

    @Property(tries = 100)
    void itIsOneLine(@ForAll("releases") PressRelease release) {
        assertThat(ReleaseJson.write(release)).startsWith("{\"schema\":1,").doesNotContain("\n", "\r");
    }

    @Property(tries = 200)
    void plainMappersWriteTheSameTree(@ForAll("releases") PressRelease release) throws IOException {
        ObjectNode ours = (ObjectNode) EXACT.readTree(ReleaseJson.write(release));
        ours.remove("schema");
        JsonNode theirs = EXACT.readTree(PLAIN.writeValueAsString(release));
        assertThat(ours.equals(BY_NUMBER, theirs)).as("%s%n%s", ours, theirs).isTrue();
    }

    @Property(tries = 200)
    void plainMappersReadItAndAreRead(@ForAll("releases") PressRelease release) throws IOException {
        assertThat(EXACT.readValue(ReleaseJson.write(release), PressRelease.class))
                .isEqualTo(release);
        assertThat(ReleaseJson.read(PLAIN.writeValueAsString(release))).isEqualTo(release);
    }
}
