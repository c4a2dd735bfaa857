package io.github.communique.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockModelTest {

    private static final BlockModel MODEL =
            BlockModel.of(List.of("0.5", "characters:20 link-density:0.5 -1.0 -3.0 1.0", "capitals:0.3 0.25 -0.5"));

    @Test
    void addsUpOneAnswerOfEveryTree() {
        assertThat(MODEL.score(block(80, 0.9f, 0))).isCloseTo(0.5f + 1 + 0.25f, within(1e-6f));
        assertThat(MODEL.score(block(20, 0.5f, 0.3f))).isCloseTo(0.5f - 1 + 0.25f, within(1e-6f));
        assertThat(MODEL.score(block(20, 0.6f, 0.4f))).isCloseTo(0.5f - 3 - 0.5f, within(1e-6f));
    }

    @Test
    void namesWhatSpeaksMostAgainstABlock() {
        assertThat(MODEL.against(block(12, 0.1f, 0))).startsWith("characters 12.0, ");
        assertThat(MODEL.against(block(80, 0, 0.75f))).startsWith("capitals 0.75, ");
    }

    @Test
    void doesNotKnowOtherFeatures() {
        assertThatThrownBy(() -> BlockModel.of(List.of("0.5", "colour:1 0 1")))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("colour:1");
    }

    @Test
    void theStandardModelTellsTextFromItsSurroundings() {
        float[] paragraph = block(400, 0, 0.03f);
        set(paragraph, Feature.ENDS_SENTENCE, 1);
        set(paragraph, Feature.PROSE_IN_ALIKE, 0.9f);
        set(paragraph, Feature.PROSE_IN_PARENT, 0.9f);
        set(paragraph, Feature.CORE_SHARE, 1);
        set(paragraph, Feature.OPEN_AROUND, 1);
        set(paragraph, Feature.PROSE_ON_PAGE, 3000);
        set(paragraph, Feature.BLOCKS_BEHIND_CORE, -4);
        float[] button = block(9, 1, 0.3f);
        set(button, Feature.LINK_DENSITY_AROUND, 0.9f);
        set(button, Feature.PROSE_ON_PAGE, 3000);
        set(button, Feature.PROSE_BEFORE, 1);
        set(button, Feature.BLOCKS_BEHIND_CORE, 30);
        assertThat(BlockModel.standard().score(paragraph)).isPositive();
        assertThat(BlockModel.standard().score(button)).isNegative();
    }

    private static float[] block(int characters, float linkDensity, float capitals) {
        float[] values = new float[Feature.values().length];
        set(values, Feature.CHARACTERS, characters);
        set(values, Feature.LINK_DENSITY, linkDensity);
        set(values, Feature.CAPITALS, capitals);
        return values;
    }

    private static void set(float[] values, Feature feature, float value) {
        values[feature.index()] = value;
    }
}
