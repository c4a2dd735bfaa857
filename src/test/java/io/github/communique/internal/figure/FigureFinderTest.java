package io.github.communique.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.language.LanguagePack;
import io.github.communique.release.Figure;
import io.github.communique.release.Part;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureFinderTest {

    static Stream<Arguments> cases() {
        return LanguagePack.codes().stream()
                .filter(language ->
                        !LanguagePack.of(language).entries("number.cardinals").isEmpty())
                .flatMap(language ->
                        MarkedText.read(language + ".txt").stream().map(line -> Arguments.of(language, line)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("cases")
    void findsTheMarkedFigures(String language, MarkedText line) {
        List<Figure> figures = FigureFinder.of(LanguagePack.of(language)).find(line.text(), Part.BODY);

        assertThat(figures).as(line.text()).extracting(MarkedText::describe).isEqualTo(line.expected());
    }

    @Test
    void marksAnAssumedCurrency() {
        List<Figure> figures = FigureFinder.of(LanguagePack.of("en")).find("It cost 20 dollars and CHF 30.", Part.BODY);

        assertThat(figures).extracting(Figure::unitAssumed).containsExactly(true, false);
    }

    @Test
    void readsDigitsCurrencyAndPercentInAnyLanguage() {
        List<Figure> figures = FigureFinder.of(LanguagePack.undetermined()).find("2 500, € 30, 4 %", Part.BODY);

        assertThat(figures).extracting(Figure::text).containsExactly("2 500", "€ 30", "4 %");
    }

    @Test
    void namesThePartItReads() {
        assertThat(FigureFinder.of(LanguagePack.of("en")).find("30 homes lost", Part.HEADLINE))
                .singleElement()
                .extracting(Figure::in)
                .isEqualTo(Part.HEADLINE);
    }
}
