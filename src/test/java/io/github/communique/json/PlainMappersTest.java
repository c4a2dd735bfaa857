package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Releases;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Mappers that know nothing of the library take its records as they are. Jackson 2 is in {@link ReleaseJsonLawsTest}. */
class PlainMappersTest {

    private static final JsonMapper JACKSON_3 = new JsonMapper();
    private static final JsonMapper LENIENT_3 = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Gson GSON = new Gson();

    @Provide
    Arbitrary<PressRelease> releases() {
        return Releases.any();
    }

    @Property(tries = 100)
    void jackson3(@ForAll("releases") PressRelease release) {
        String theirs = JACKSON_3.writeValueAsString(release);
        assertThat(JACKSON_3.readValue(theirs, PressRelease.class)).isEqualTo(release);
        assertThat(ReleaseJson.read(theirs)).isEqualTo(release);
        assertThat(LENIENT_3.readValue(ReleaseJson.write(release), PressRelease.class))
                .isEqualTo(release);
    }

    @Property(tries = 100)
    void gson(@ForAll("releases") PressRelease release) {
        assertThat(GSON.fromJson(GSON.toJson(release), PressRelease.class)).isEqualTo(release);
    }
}
