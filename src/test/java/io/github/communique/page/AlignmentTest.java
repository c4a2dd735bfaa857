package io.github.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.release.Span;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    /** "a&amp;b  c" made "a&b c". */
    private static Alignment sample() {
        Alignment.Builder builder = new Alignment.Builder();
        builder.add(0, 1, 10, 11);
        builder.add(1, 2, 11, 16);
        builder.add(2, 3, 16, 17);
        builder.add(4, 5, 19, 20);
        return builder.build();
    }

    @Test
    void findsTheTightestRange() {
        assertThat(sample().source(0, 5)).isEqualTo(new Span(10, 20));
        assertThat(sample().source(1, 2)).isEqualTo(new Span(11, 16));
        assertThat(sample().source(2, 5)).isEqualTo(new Span(16, 20));
        assertThat(sample().source()).isEqualTo(new Span(10, 20));
    }

    @Test
    void whatWasPutInStandsNowhere() {
        assertThat(sample().source(3, 4)).isNull();
        assertThat(Alignment.NONE.source()).isNull();
        assertThat(sample().source(2, 2)).isNull();
    }

    @Test
    void aPartOfARunIsTheSamePartOfTheSource() {
        assertThat(Alignment.verbatim(100, 20).source(3, 7)).isEqualTo(new Span(103, 107));
        assertThat(Alignment.verbatim(100, 20).slice(3, 7)).isEqualTo(Alignment.verbatim(103, 4));
    }

    @Test
    void slicesAndJoinsCompose() {
        Alignment part = sample().slice(1, 5);
        assertThat(part.source(0, 1)).isEqualTo(new Span(11, 16));
        Alignment.Builder joined = new Alignment.Builder();
        joined.add(0, part);
        joined.add(6, Alignment.verbatim(40, 3));
        assertThat(joined.build().source(3, 8)).isEqualTo(new Span(19, 42));
    }

    @Test
    void aSpaceThatStandsInBothKeepsARunTogether() {
        Alignment.Builder builder = new Alignment.Builder();
        builder.add(0, 4, 0, 4);
        builder.add(5, 9, 5, 9);
        assertThat(builder.build()).isEqualTo(Alignment.verbatim(0, 9)).hasToString("0-9 at 0-9");
        builder.add(10, 12, 14, 16);
        assertThat(builder.build()).hasToString("0-9 at 0-9, 10-12 at 14-16");
    }
}
