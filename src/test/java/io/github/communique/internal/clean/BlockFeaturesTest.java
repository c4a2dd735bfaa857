package io.github.communique.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.read.HtmlReader;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Block;
import io.github.communique.page.Limits;
import io.github.communique.page.Source;
import org.junit.jupiter.api.Test;

/** A small page and what the model sees of its blocks. */
class BlockFeaturesTest {

    private static final String TEXT = "The Harbour Trust opens its new ferry pier to everybody on the first of May. ";

    private static final String PAGE = "<html><head><title>Ferry pier opens</title></head><body>"
            + "<nav><ul><li><a href='/a'>Home</a></li></ul></nav>"
            + "<main><h1>Ferry pier opens</h1>"
            + "<p class='t'>" + TEXT.repeat(3).strip() + "</p>"
            + "<p class='t'>" + TEXT.repeat(2).strip() + "</p></main>"
            + "<div class='last'><p>PIER and <a href='/b'>more</a></p></div><em>Subscribe in 24 h:</em></body></html>";

    private final Layout layout = layout();

    @Test
    void seesAParagraphOfTheText() {
        float[] values = of("The Harbour Trust");
        float all = layout.weight(2) + layout.weight(3);
        assertThat(value(values, Feature.CHARACTERS)).isEqualTo(TEXT.length() * 3 - 1);
        assertThat(value(values, Feature.LINK_DENSITY)).isZero();
        assertThat(value(values, Feature.ENDS_SENTENCE)).isOne();
        assertThat(value(values, Feature.FATE)).isZero();
        assertThat(value(values, Feature.ELEMENT)).isEqualTo(5);
        assertThat(value(values, Feature.LEVELS_TO_CORE)).isZero();
        assertThat(value(values, Feature.CORE_SHARE)).isOne();
        assertThat(value(values, Feature.PROSE_IN_PARENT)).isOne();
        assertThat(value(values, Feature.PROSE_IN_ALIKE)).isOne();
        assertThat(value(values, Feature.PROSE_BEFORE)).isZero();
        assertThat(value(values, Feature.PROSE_BEHIND)).isEqualTo(layout.weight(3) / all);
        assertThat(value(values, Feature.PROSE_ON_PAGE)).isEqualTo(all);
        assertThat(value(values, Feature.CHARACTERS_FROM_TITLE)).isZero();
        assertThat(value(values, Feature.BLOCKS_BEHIND_CORE)).isEqualTo(-1);
        assertThat(value(values, Feature.WITNESS)).isZero();
        assertThat(value(values, Feature.DIGITS)).isZero();
        assertThat(value(values, Feature.APPEALS)).isZero();
        assertThat(value(values, Feature.LIKE_BEFORE)).isZero();
    }

    @Test
    void seesWhatAParagraphHasInCommonWithTheOneBefore() {
        float[] values = new BlockFeatures(layout).of(3);
        assertThat(value(values, Feature.LIKE_BEFORE)).isOne();
    }

    @Test
    void seesDigitsColonsAppealsAndEmphasis() {
        float[] values = of("Subscribe");
        assertThat(value(values, Feature.APPEALS)).isOne();
        assertThat(value(values, Feature.DIGITS)).isEqualTo(2 / 14f);
        assertThat(value(values, Feature.ENDS_SENTENCE)).isEqualTo(2);
        assertThat(value(values, Feature.ELEMENT)).isEqualTo(9);
    }

    @Test
    void seesALineBehindTheText() {
        float[] values = of("PIER");
        assertThat(value(values, Feature.LINK_DENSITY)).isEqualTo(4 / 13f);
        assertThat(value(values, Feature.ENDS_SENTENCE)).isZero();
        assertThat(value(values, Feature.CAPITALS)).isEqualTo(4 / 11f);
        assertThat(value(values, Feature.LEVELS_TO_CORE)).isOne();
        assertThat(value(values, Feature.PROSE_IN_ALIKE)).isZero();
        assertThat(value(values, Feature.PROSE_BEFORE)).isOne();
        assertThat(value(values, Feature.CHARACTERS_FROM_TITLE)).isEqualTo(TEXT.length() * 5 - 2);
        assertThat(value(values, Feature.BLOCKS_BEHIND_CORE)).isOne();
    }

    private float[] of(String beginning) {
        for (Block block : layout.blocks()) {
            if (block.text().startsWith(beginning)) {
                return new BlockFeatures(layout).of(block.index());
            }
        }
        throw new AssertionError(beginning);
    }

    private static float value(float[] values, Feature feature) {
        return values[feature.number()];
    }

    private static Layout layout() {
        Layout layout = new Layout(HtmlReader.read(Source.html(PAGE), Limits.DEFAULT, Trace.NONE));
        WebPageFilter.BEFORE_MODEL.forEach(rule -> rule.apply(layout));
        return layout;
    }
}
