package io.github.communique.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.release.ReleaseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams are read to their end, whatever they say about what is to come. */
class BytesTest {

    private static final byte[] TEXT =
            "The council of Example Town met. ".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    private static InputStream stream(int available) {
        return new ByteArrayInputStream(TEXT) {
            @Override
            public synchronized int available() {
                return available;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 8_192, 32_999, 33_000, 33_001, 1_000_000, Integer.MAX_VALUE})
    void readsAll(int available) throws IOException {
        assertThat(Bytes.of(stream(available), Limits.DEFAULT)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32_999, 33_000, 33_001, Integer.MAX_VALUE})
    void readsUpToTheLimit(int available) throws IOException {
        assertThat(Bytes.of(stream(available), Limits.DEFAULT.withMaxBytes(TEXT.length)))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32_998, 32_999, 33_000, 33_001, Integer.MAX_VALUE})
    void refusesMoreThanTheLimit(int available) {
        Limits limits = Limits.DEFAULT.withMaxBytes(TEXT.length - 1);
        assertThatThrownBy(() -> Bytes.of(stream(available), limits))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("more than 32999 bytes");
    }

    @Test
    void readsNoMoreThanTellsThatThereIsTooMuch() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        Limits limits = Limits.DEFAULT.withMaxBytes(10_000);
        assertThatThrownBy(() -> Bytes.of(endless, limits)).isInstanceOf(ReleaseException.class);
    }
}
