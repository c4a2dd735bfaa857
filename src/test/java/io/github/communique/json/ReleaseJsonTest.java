package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.communique.internal.text.EnumName;
import io.github.communique.release.DateSource;
import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.Part;
import io.github.communique.release.PartialDate;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of the JSON, and what is said of JSON in another form. */
class ReleaseJsonTest {

    private static final String FIGURE = """
            {"text":"2,5 km","value":2.5,"upper":null,"unit":"km","unitAssumed":false,"kind":"measure","subject":null,\
            "qualifier":"exact","partOf":null,"in":"body","start":0,"end":6}""";

    @Test
    void anEmptyReleaseNamesEveryField() {
        assertThat(ReleaseJson.write(PressRelease.builder().build())).isEqualTo("""
                        {"schema":1,"kicker":null,"headline":null,"subheadline":null,"language":null,"dateline":null,"locations":[],\
                        "date":null,"dateSource":null,"body":"","figures":[],"quotes":[],"contacts":[],"particulars":[],"about":null,"notes":null,\
                        "releaseLine":null,"releaseNumber":null,"embargo":null,"endMark":null}""");
    }

    @Test
    void valuesAreFlatAndPlain() {
        Figure figure = new Figure(
                "2,5 km",
                new BigDecimal("2.50"),
                null,
                "km",
                false,
                Figure.Kind.MEASURE,
                null,
                Figure.Qualifier.EXACT,
                null,
                Part.BODY,
                0,
                6);
        String json = ReleaseJson.write(PressRelease.builder()
                .date(PartialDate.parse("--03-11"), new DateSource(DateSource.From.DATELINE, "11 mars", false))
                .locations(List.of(new Location("Genève", "CH", Location.Kind.CITY, 46.2, 6.15, 2660646)))
                .figures(List.of(figure))
                .build());
        assertThat(json)
                .contains(
                        "\"date\":\"--03-11\",\"dateSource\":{\"from\":\"dateline\",\"text\":\"11 mars\",\"yearInferred\":false}")
                .contains(
                        "{\"name\":\"Genève\",\"country\":\"CH\",\"kind\":\"city\",\"latitude\":46.2,\"longitude\":6.15,"
                                + "\"geonamesId\":2660646}")
                .contains("\"figures\":[" + FIGURE + "]");
    }

    @ParameterizedTest
    @CsvSource({"3.1E+6, 3100000", "1E-7, 0.0000001", "0E+9, 0", "12345678901234567890, 12345678901234567890"})
    void numbersHaveNoExponent(BigDecimal value, String written) {
        Figure figure = new Figure(
                "", value, null, null, false, Figure.Kind.COUNT, null, Figure.Qualifier.EXACT, null, Part.BODY, 0, 0);
        assertThat(ReleaseJson.write(
                        PressRelease.builder().figures(List.of(figure)).build()))
                .contains("\"value\":" + written + ",");
    }

    @Test
    void orderAndUnknownFieldsDoNotMatter() {
        assertThat(ReleaseJson.read("""
                {"later": {"deep": [1, {"x": null}]}, "body": "Text.", "headline": "Old", "headline": "New", "schema": 1}"""))
                .isEqualTo(PressRelease.builder().headline("New").body("Text.").build());
        assertThat(ReleaseJson.read(" {} ")).isEqualTo(PressRelease.builder().build());
    }

    @ParameterizedTest
    @MethodSource
    void enumNamesAreThoseOfTheAnnotations(Enum<?> constant) throws ReflectiveOperationException {
        assertThat(EnumName.of(constant))
                .isEqualTo(constant.getDeclaringClass()
                        .getField(constant.name())
                        .getAnnotation(JsonProperty.class)
                        .value());
    }

    static Stream<Enum<?>> enumNamesAreThoseOfTheAnnotations() {
        return Stream.<Enum<?>[]>of(
                        Figure.Kind.values(),
                        Figure.Qualifier.values(),
                        Part.values(),
                        Location.Kind.values(),
                        DateSource.From.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[]                                  | line 1, column 1, at /: an object expected, found an array",
                "{\"body\": 3}                       | line 1, column 10, at /body: text expected, found the number 3",
                "{\"contacts\": {}}                  | line 1, column 14, at /contacts: an array expected, found an object",
                "{\"contacts\": [null]}              | line 1, column 15, at /contacts/0: an object expected, found null or nothing",
                "{\"contacts\": [{\"emails\": [7]}]} | line 1, column 27, at /contacts/0/emails/0: text expected, found the number 7",
                "{\"locations\": [{}]}               | line 1, column 16, at /locations/0/name: text expected, found null or nothing",
                "{\"date\": \"soon\"}                | line 1, column 10, at /date: 'soon' is not a date such as 2024-03-11, 2015-03, 2015 or --03-11",
                "{\"date\": \"2024-02-30\"}          | line 1, column 10, at /date: Invalid date 'FEBRUARY 30'",
                "{\"date\": \"2024\"}                | line 1, column 1, at /: date and dateSource go together, both or neither",
                "{\"schema\": 2}                     | line 1, column 12, at /schema: schema 1 expected, found 2; another version of the library wrote this",
                "{\"schema\": 1.5}                   | line 1, column 12, at /schema: a whole number of 32 bits expected, found the number 1.5",
                "{} {}                               | line 1, column 4, at /: the end expected, found more text after the object",
            })
    void otherFormsAreNamedWithTheirPlace(String json, String message) {
        assertThatThrownBy(() -> ReleaseJson.read(json))
                .isInstanceOf(ReleaseJsonException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"value\":2.5        | \"value\":\"2,5\"      | /figures/0/value     | a number expected, found the text \"2,5\"",
                "\"value\":2.5        | \"value\":1e2000000000 | /figures/0/value     | a number of at most 10000 digits expected, found the number 1E+2000000000",
                "\"kind\":\"measure\" | \"kind\":\"MEASURE\"   | /figures/0/kind      | one of [count, money, percent, measure, duration, ratio] expected, found the text \"MEASURE\"",
                "\"end\":6            | \"end\":9              | /figures/0           | the span [0, 9) is not as long as its text",
                "\"end\":6            | \"end\":3000000000     | /figures/0/end       | a whole number of 32 bits expected, found the number 3000000000",
                "\"unitAssumed\":false| \"unitAssumed\":0      | /figures/0/unitAssumed | true or false expected, found the number 0",
            })
    void aFigureInAnotherForm(String right, String wrong, String path, String problem) {
        String json = "{\n \"figures\": [" + FIGURE.replace(right, wrong) + "]}";
        assertThat(json).contains(wrong);
        ReleaseJsonException e = catchThrowableOfType(ReleaseJsonException.class, () -> ReleaseJson.read(json));
        assertThat(e.path()).isEqualTo(path);
        assertThat(e.line()).isEqualTo(2);
        assertThat(e).hasMessage("line 2, column " + e.column() + ", at " + path + ": " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "''                       | 1 | found nothing",
                "{\"body\": \"x\"         | 1 | Unexpected end-of-input",
                "{\"body\": tru}          | 1 | Unrecognized token 'tru'",
                "{\"a\": 1e99999999999}   | 1 | digits expected, found 1e99999999999",
            })
    void whatIsNoJsonIsNamedToo(String json, int line, String part) {
        ReleaseJsonException e =
                catchThrowableOfType(ReleaseJsonException.class, () -> ReleaseJson.read(json.equals("''") ? "" : json));
        assertThat(e).hasMessageContaining(part);
        assertThat(e.line()).isEqualTo(line);
        assertThat(e.column()).isPositive();
    }

    @Test
    void hostileInputEndsEarly() {
        assertThatThrownBy(() -> ReleaseJson.read("{\"x\":" + "[".repeat(100_000)))
                .isInstanceOf(ReleaseJsonException.class)
                .hasMessageContaining("nesting depth");
        assertThatThrownBy(() -> ReleaseJson.read("{\"x\":" + "9".repeat(100_000) + "}"))
                .isInstanceOf(ReleaseJsonException.class)
                .hasMessageContaining("Number value length");
        assertThat(ReleaseJson.read("{\"body\":\"" + "\\n".repeat(3_000_000) + "\"}")
                        .body())
                .hasSize(3_000_000);
    }

    @Test
    void whatJsonCannotSayIsRefused() {
        Location nowhere = new Location("x", null, null, Double.NaN, null, null);
        PressRelease release =
                PressRelease.builder().locations(List.of(nowhere)).build();
        assertThatThrownBy(() -> ReleaseJson.write(release))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("latitude is NaN, which JSON has no number for");
    }

    @Test
    void theCallersStreamsStayOpenAndTheirErrorsPass() throws IOException {
        StringReader in = new StringReader("{}");
        ReleaseJson.read(in);
        assertThat(in.read()).isEqualTo(-1);

        IOException broken = new IOException("broken");
        assertThatThrownBy(() -> ReleaseJson.read(new Reader() {
                    @Override
                    public int read(char[] buffer, int from, int length) throws IOException {
                        throw broken;
                    }

                    @Override
                    public void close() {
                        throw new AssertionError("not ours to close");
                    }
                }))
                .isSameAs(broken);
        assertThatThrownBy(() -> ReleaseJson.write(PressRelease.builder().build(), new Writer() {
                    @Override
                    public void write(char[] buffer, int from, int length) throws IOException {
                        throw broken;
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {
                        throw new AssertionError("not ours to close");
                    }
                }))
                .isSameAs(broken);
    }
}
