package io.github.communique.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity stated in the release, such as "près de 3 400 élèves".
 *
 * @param text the words: qualifier, number, multiplier, unit and head noun
 * @param value the full number ("2,7 millions" is 2700000); the lower bound of a range
 * @param upper the upper bound of a range, else null
 * @param unit ISO 4217 for money, {@code %}, UCUM-like names for measures ({@code km}, {@code ha}, {@code degC}), {@code minute} to
 *     {@code decade} for durations, {@code ratio} for fractions; null for counts
 * @param unitAssumed whether the unit is an assumption, as for a bare "dollars" taken as USD
 * @param kind what is counted or measured
 * @param subject what the number counts, in the words and the inflection printed
 * @param qualifier how exact the number claims to be
 * @param partOf the index, in the release's list of figures, of the whole that this figure is a part of ("14 000 élèves, dont 6 000
 *     internes"), else null
 * @param in the part of the release that the offsets point into
 * @param start offset of the text, in UTF-16 units
 * @param end one past the last unit of the text
 */
public record Figure(
        String text,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        boolean unitAssumed,
        Kind kind,
        @Nullable String subject,
        Qualifier qualifier,
        @Nullable Integer partOf,
        Part in,
        int start,
        int end) {

    /** What a figure counts or measures. */
    public enum Kind {
        /** People, things, events. */
        @JsonProperty("count")
        COUNT,
        /** An amount of money. */
        @JsonProperty("money")
        MONEY,
        /** A percentage. */
        @JsonProperty("percent")
        PERCENT,
        /** A physical measure. */
        @JsonProperty("measure")
        MEASURE,
        /** A length of time. */
        @JsonProperty("duration")
        DURATION,
        /** A fraction of a whole. */
        @JsonProperty("ratio")
        RATIO
    }

    /** How exact a number claims to be. */
    public enum Qualifier {
        /** The number itself. */
        @JsonProperty("exact")
        EXACT,
        /** "environ", "some", "unos". */
        @JsonProperty("about")
        ABOUT,
        /** "près de", "nearly", "casi". */
        @JsonProperty("almost")
        ALMOST,
        /** "plus de", "over", "más de". */
        @JsonProperty("moreThan")
        MORE_THAN,
        /** "au moins", "at least", "al menos". */
        @JsonProperty("atLeast")
        AT_LEAST,
        /** "moins de", "under", "menos de". */
        @JsonProperty("lessThan")
        LESS_THAN,
        /** "jusqu'à", "up to", "hasta". */
        @JsonProperty("atMost")
        AT_MOST,
        /** From {@code value} to {@code upper}. */
        @JsonProperty("range")
        RANGE
    }

    /** Checks the parts and writes numbers without trailing zeros or exponents, so that equal numbers are equal values. */
    public Figure {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(in, "in");
        value = plain(value);
        upper = upper == null ? null : plain(upper);
        if (new Span(start, end).length() != text.length()) {
            throw new IllegalArgumentException("the span [" + start + ", " + end + ") is not as long as its text");
        }
        if (partOf != null && partOf < 0) {
            throw new IllegalArgumentException("partOf is an index into the list of figures, not " + partOf);
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The same figure as a part of another.
     *
     * @param whole index of the figure that it is a part of; null where that is not said
     * @return a figure
     */
    public Figure withPartOf(@Nullable Integer whole) {
        return new Figure(text, value, upper, unit, unitAssumed, kind, subject, qualifier, whole, in, start, end);
    }

    /**
     * Where the text stands.
     *
     * @return the span in the part named by {@link #in()}
     */
    public Span span() {
        return new Span(start, end);
    }
}
