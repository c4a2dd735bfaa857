package io.github.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.release.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExtractorsTest {

    @Test
    void figuresPointIntoTheText() {
        String text = "Près de 2 500 personnes, dont plus de 500 enfants";
        List<Figure> figures = FigureExtractor.of(Locale.FRENCH).extract(text);

        assertThat(figures).extracting(Figure::text).containsExactly("Près de 2 500 personnes", "plus de 500 enfants");
        assertThat(figures).allSatisfy(figure -> assertThat(text.substring(figure.start(), figure.end()))
                .isEqualTo(figure.text()));
        assertThat(figures.get(1).partOf()).isZero();
    }

    @Test
    void numbersAreAllOfThem() {
        assertThat(NumberExtractor.of(Locale.ENGLISH).extract("In 2024, two thirds of 1,200 and article 5"))
                .extracting(Mention::text)
                .containsExactly("2024", "two thirds", "1,200", "5");
    }

    @Test
    void numbersAreMultipliedOut() {
        assertThat(NumberExtractor.of(Locale.FRENCH).extract("2,7 millions"))
                .singleElement()
                .satisfies(number -> assertThat(number.value()).isEqualByComparingTo(new BigDecimal(2_700_000)));
    }

    @Test
    void theCountryDecidesTheOrderOfDayAndMonth() {
        assertThat(DateExtractor.of(Locale.US).extract("on 3/4/2024").get(0).value())
                .hasToString("2024-03-04");
        assertThat(DateExtractor.of(Locale.UK).extract("on 3/4/2024").get(0).value())
                .hasToString("2024-04-03");
    }

    @Test
    void datesAreNotCompleted() {
        assertThat(DateExtractor.of(Locale.FRENCH).extract("du 3 mars au 4 avril 2024"))
                .extracting(date -> date.value().toString())
                .containsExactly("--03-03", "2024-04-04");
    }

    @Test
    void emailsMayHideTheirSigns() {
        String text = "Write to press(at)example.org or to info@example.net.";
        List<Mention<String>> emails = EmailExtractor.of(Locale.ENGLISH).extract(text);

        assertThat(emails).extracting(Mention::value).containsExactly("press@example.org", "info@example.net");
        assertThat(emails).extracting(Mention::text).containsExactly("press(at)example.org", "info@example.net");
    }

    @Test
    void phonesAreThoseOfTheCountryOrInternational() {
        String text = "Tel. 01 99 00 12 34, London:+44 20 7946 0958, order 4711";

        assertThat(PhoneExtractor.of(Locale.FRANCE).extract(text))
                .extracting(phone -> phone.value().e164())
                .containsExactly("+33199001234", "+442079460958");
        assertThat(PhoneExtractor.of(Locale.ROOT).extract("order 4711 of 01 99 00 12 34"))
                .isEmpty();
    }

    @Test
    void unknownLanguagesReadWhatIsAlikeEverywhere() {
        assertThat(FigureExtractor.of(Locale.forLanguageTag("hu")).extract("a 2 500 € és 4 %"))
                .extracting(Figure::unit)
                .containsExactly("EUR", "%");
    }

    @Test
    void mentionsAreAsLongAsTheirPlace() {
        assertThatThrownBy(() -> new Mention<>(0, 2, "abc", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[0, 2)");
    }
}
