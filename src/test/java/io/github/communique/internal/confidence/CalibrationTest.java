package io.github.communique.internal.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Confidence is what was seen, moderated by what was seen around it. */
class CalibrationTest {

    private final Calibration calibration = Calibration.ofTable("""
            # grounds, right, seen
            date.printed.once	90	100
            date.printed.twice	1	1
            date.address	0	10
            """);

    @Test
    void aRowThatWasSeenOftenIsItsShare() {
        assertThat(calibration.of("date.printed.once")).isCloseTo(0.9, within(0.04));
    }

    @Test
    void aRowThatWasSeenOnceIsThatOfItsNeighboursAlmost() {
        assertThat(calibration.of("date.printed.twice"))
                .isCloseTo(calibration.of("date.printed.never"), within(0.05))
                .isLessThan(0.95);
    }

    @Test
    void nothingIsCertain() {
        assertThat(calibration.of("date.address")).isGreaterThan(0).isLessThan(0.5);
        assertThat(calibration.of("date.printed.twice")).isLessThan(1);
    }

    @Test
    void whatIsNotKnownCountsAsWhatIsAroundIt() {
        assertThat(calibration.of("date.printed.never"))
                .isBetween(calibration.of("date"), calibration.of("date.printed.once"));
        assertThat(calibration.of("headline.printed")).isEqualTo(0.5);
    }

    @Test
    void theShippedTableKnowsEveryFieldWithOneValue() {
        Grounds.FIELDS.forEach(field -> assertThat(Calibration.standard().of(field))
                .as(field)
                .isNotEqualTo(0.5)
                .isBetween(0.5, 1.0));
    }
}
