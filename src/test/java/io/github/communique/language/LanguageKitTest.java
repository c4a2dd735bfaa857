package io.github.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a new pack must hold, and what its values may be. */
class LanguageKitTest {

    private static final Set<String> QUALIFIERS =
            Set.of("exact", "about", "almost", "moreThan", "atLeast", "lessThan", "atMost");
    private static final Set<String> DURATIONS = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "quarter",
            "semester",
            "year",
            "decade",
            "century",
            "millennium");
    private static final Set<String> MEASURES = Set.of(
            "GB",
            "GW",
            "GWh",
            "MB",
            "MW",
            "MWh",
            "TWh",
            "acre",
            "bbl",
            "cl",
            "cm",
            "cm2",
            "degC",
            "degF",
            "ft",
            "ft2",
            "g",
            "gal",
            "ha",
            "hl",
            "in",
            "kW",
            "kWh",
            "kg",
            "km",
            "km/h",
            "km2",
            "kn",
            "l",
            "lb",
            "m",
            "m2",
            "m3",
            "magnitude",
            "mg",
            "mi",
            "mi2",
            "ml",
            "mm",
            "mph",
            "nmi",
            "oz",
            "t",
            "yd");
    private static final Set<String> GRAMMARS = Set.of("adjectiveLast", "headLast", "capitalised", "counted");

    static Stream<LanguagePack> packs() {
        return LanguagePack.codes().stream().map(LanguagePack::of);
    }

    /** Packs whose figures are read; the others have their other fields only. */
    static Stream<LanguagePack> figures() {
        return packs().filter(pack -> !pack.entries("number.cardinals").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyMonthHasAName(LanguagePack pack) {
        assertThat(values(pack, "date.months"))
                .containsAll(
                        LongStream.rangeClosed(1, 12).mapToObj(Long::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noPhraseHasTwoMeanings(LanguagePack pack) {
        for (String section : pack.sections()) {
            Map<String, String> seen = new HashMap<>();
            for (Entry entry : pack.entries(section)) {
                String value = String.valueOf(entry.value());
                // what a letter took the place of may be several
                if (!section.equals("number.fractionEndings") && !section.equals("figure.agreement")) {
                    assertThat(seen.putIfAbsent(Fold.fold(entry.phrase()), value))
                            .as("%s [%s] %s", pack.code(), section, entry.phrase())
                            .isIn(null, value);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figuresHaveTheirWords(LanguagePack pack) {
        assertThat(pack.sections())
                .contains(
                        "number.decimal",
                        "number.hundreds",
                        "number.scales",
                        "number.ones",
                        "unit.percent",
                        "unit.money",
                        "unit.measure",
                        "unit.duration",
                        "range.links",
                        "range.between",
                        "figure.qualifiers",
                        "figure.grammar",
                        "figure.stops");
        assertThat(pack.phrases("figure.grammar")).singleElement().isIn(GRAMMARS);
        assertThat(values(pack, "number.decimal")).isSubsetOf("comma", "point");
        assertThat(LanguageKitTest.class.getResource("/io/github/communique/internal/figure/" + pack.code() + ".txt"))
                .as("marked texts of %s", pack.code())
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void numbersCountUp(LanguagePack pack) {
        assertThat(values(pack, "number.cardinals"))
                .contains(LongStream.rangeClosed(1, 12).mapToObj(Long::toString).toArray(String[]::new))
                .contains("20", "30", "40", "50", "60");
        assertThat(values(pack, "number.scales")).contains("1000", "1000000", "1000000000");
        for (String section :
                List.of("number.cardinals", "number.scales", "number.halves", "number.denominators", "number.dozens")) {
            assertThat(values(pack, section)).as(section).allSatisfy(value -> assertThat(new BigDecimal(value))
                    .isNotNegative());
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void unitsHaveStandardCodes(LanguagePack pack) {
        Set<String> currencies = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet());
        assertThat(values(pack, "unit.money")).allSatisfy(value -> assertThat(withoutDoubt(value))
                .satisfiesAnyOf(
                        code -> assertThat(currencies).contains(code),
                        // the name of several currencies that no country tells apart
                        name -> assertThat(name).matches("[a-z]+")));
        assertThat(values(pack, "unit.measure"))
                .allSatisfy(value -> assertThat(MEASURES).contains(value));
        assertThat(values(pack, "unit.duration")).isSubsetOf(DURATIONS);
        assertThat(values(pack, "unit.percent")).containsOnly("%");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void qualifiersAreThoseOfFigures(LanguagePack pack) {
        assertThat(values(pack, "figure.qualifiers"))
                .isSubsetOf(QUALIFIERS)
                .contains("about", "moreThan", "lessThan", "atLeast");
        assertThat(values(pack, "figure.qualifiersAfter")).isSubsetOf(QUALIFIERS);
    }

    private static List<String> values(LanguagePack pack, String section) {
        return pack.entries(section).stream()
                .map(entry -> String.valueOf(entry.value()))
                .distinct()
                .toList();
    }

    private static String withoutDoubt(String code) {
        return code.endsWith("?") ? code.substring(0, code.length() - 1) : code;
    }
}
