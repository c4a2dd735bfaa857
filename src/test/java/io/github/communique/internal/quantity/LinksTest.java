package io.github.communique.internal.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void findsTheStartOfEveryAddressWithASign() {
        String text = "Write to (anna@example.org) or see https://example.org/two now";
        Links links = new Links(text);
        assertThat(links.next(0)).isEqualTo(text.indexOf("anna"));
        assertThat(links.next(text.indexOf("anna"))).isEqualTo(text.indexOf("anna"));
        assertThat(links.next(text.indexOf("or see"))).isEqualTo(text.indexOf("https"));
        assertThat(links.next(text.indexOf("now"))).isEqualTo(text.length());
        assertThat(links.end(text.indexOf("anna"))).isEqualTo(text.indexOf(" or see"));
    }

    @Test
    void findsNoneWithoutSigns() {
        String text = "see www.example.org";
        assertThat(new Links(text).next(0)).isEqualTo(text.length());
    }

    @Test
    void looksAtEveryUnitOnce() {
        String text = "@ ".repeat(200_000);
        Links links = new Links(text);
        int at = 0;
        while (at < text.length()) {
            at = links.next(at) + 1;
        }
        assertThat(at).isEqualTo(text.length());
    }
}
