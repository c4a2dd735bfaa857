package io.github.communique.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The nearest mention before a place counts, and the first where none stands before it. */
class MentionsTest {

    @Test
    void nearestBeforeElseFirst() {
        Mentions mentions = new Mentions();
        mentions.add(new Mention(10, "Anna Berg"));
        assertThat(mentions.seenFrom(0).offset()).isEqualTo(10);
        mentions.add(new Mention(20, "Uwe Berg"));
        mentions.add(new Mention(30, "Anna Berg"));
        assertThat(mentions.seenFrom(9).offset()).isEqualTo(10);
        assertThat(mentions.seenFrom(10).offset()).isEqualTo(10);
        assertThat(mentions.seenFrom(19).offset()).isEqualTo(10);
        assertThat(mentions.seenFrom(20).name()).isEqualTo("Uwe Berg");
        assertThat(mentions.seenFrom(1_000).offset()).isEqualTo(30);
    }
}
