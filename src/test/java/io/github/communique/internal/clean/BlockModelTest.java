package io.github.communique.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockModelTest {

    private static final BlockModel MODEL = BlockModel.of(List.of(
            "-0.5",
            "level:1.5 characters:40.0 1.0 2.0 link-density:0.25 4.0 characters:90.0 8.0 16.0",
            "0.25",
            "characters:40.0 32.0 64.0"));

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1, 40,  0,    32.75
                    1, 41,  0,    65.75
                    2, 10,  0.25, 35.75
                    2, 90,  0.5,  71.75
                    2, 91,  0.5,  79.75
                    """)
    void addsTheAnswersOfAllTrees(float level, float characters, float linkDensity, float score) {
        assertThat(MODEL.score(values(level, characters, linkDensity))).isEqualTo(score);
    }

    @Test
    void whatIsNoNumberIsAboveEveryCut() {
        assertThat(MODEL.score(values(1, Float.NaN, 0))).isEqualTo(65.75f);
    }

    @ParameterizedTest
    @CsvSource({"-3, 1", "-2, 1", "-1, 10", "-0.0, 10", "0, 10", "1, 11"})
    void asksForNumbersBelowZero(float level, float score) {
        BlockModel model = BlockModel.of(List.of("0", "level:-2.0 1.0 10.0", "level:0.0 0.0 1.0"));
        assertThat(model.score(values(level, 0, 0))).isEqualTo(score);
    }

    @Test
    void tellsWhatSpeaksAgainstABlock() {
        BlockModel model = BlockModel.of(List.of(
                "0", "level:1.0 characters:9.0 -4.0 -2.0 3.0", "link-density:0.5 1.0 -1.0", "capitals:0.5 0.0 0.1"));
        assertThat(model.against(values(1, 5, 0.75f))).isEqualTo("level 1.0, characters 5.0");
    }

    @Test
    void namesAFeatureThatItDoesNotKnow() {
        assertThatThrownBy(() -> BlockModel.of(List.of("0", "colour:1.0 0.0 1.0")))
                .hasMessageContaining("colour");
    }

    @Test
    void theStandardModelReads() {
        assertThat(BlockModel.standard().score(values(0, 400, 0)))
                .isGreaterThan(BlockModel.standard().score(values(0, 20, 1)));
    }

    private static float[] values(float level, float characters, float linkDensity) {
        float[] values = new float[Feature.values().length];
        values[Feature.LEVEL.number()] = level;
        values[Feature.CHARACTERS.number()] = characters;
        values[Feature.LINK_DENSITY.number()] = linkDensity;
        return values;
    }
}
