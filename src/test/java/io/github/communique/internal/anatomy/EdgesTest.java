package io.github.communique.internal.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ReleaseParser;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where bodies begin and end and what stands beside them, from {@code edges.txt}. */
class EdgesTest {

    private static final Map<String, List<String>> TEXTS = Map.of(
            "@ES@",
            List.of(
                    "Las obras duraron once meses y terminaron la semana pasada, informó el lunes el ayuntamiento, que añadió que la carretera está abierta a todos.",
                    "Los vecinos se habían quejado del largo rodeo. La alcaldesa prometió que el próximo corte se anunciará con más antelación que este."),
            "@IT@",
            List.of(
                    "I lavori sono durati undici mesi e si sono conclusi la settimana scorsa, ha comunicato lunedì il comune, aggiungendo che la strada è aperta a tutti.",
                    "I residenti si erano lamentati della lunga deviazione. La sindaca ha promesso che la prossima chiusura sarà annunciata prima di questa volta."),
            "@PT@",
            List.of(
                    "As obras duraram onze meses e terminaram na semana passada, informou na segunda-feira a câmara, acrescentando que a estrada está aberta a todos.",
                    "Os moradores tinham-se queixado do longo desvio. A presidente prometeu que o próximo corte será anunciado mais cedo do que este."),
            "@NL@",
            List.of(
                    "De werken duurden elf maanden en zijn vorige week afgerond, meldde het gemeentebestuur maandag, en de weg is weer open voor iedereen.",
                    "Bewoners hadden geklaagd over de lange omweg. De burgemeester beloofde dat de volgende afsluiting eerder zal worden aangekondigd dan deze."),
            "@SV@",
            List.of(
                    "Arbetet tog elva månader och blev klart förra veckan, meddelade kommunen på måndagen och tillade att vägen är öppen för alla.",
                    "De boende hade klagat på den långa omvägen. Borgmästaren lovade att nästa avstängning ska meddelas tidigare än den här."),
            "@EN@",
            List.of(
                    "The works took eleven months and were finished last week, the council said on Monday, adding that the road is open to all.",
                    "Residents had complained about the long way round. The mayor promised that the next repair would be announced earlier than this one was."),
            "@FR@",
            List.of(
                    "Les travaux ont duré onze mois et se sont achevés la semaine dernière, a indiqué lundi le conseil municipal, ajoutant que la route est ouverte à tous.",
                    "Les habitants s'étaient plaints du long détour. La maire a promis que les prochains travaux seraient annoncés plus tôt que cette fois."),
            "@DE@",
            List.of(
                    "Die Arbeiten dauerten elf Monate und wurden in der vergangenen Woche abgeschlossen, teilte der Stadtrat am Montag mit und ergänzte, dass die Straße allen offen stehe.",
                    "Anwohner hatten sich über den langen Umweg beschwert. Die Bürgermeisterin versprach, dass die nächste Sperrung früher angekündigt werde als diese."));

    private record Case(String id, Map<String, String> wanted, String document) {

        @Override
        public String toString() {
            return id;
        }
    }

    private static List<Case> cases() throws IOException {
        return Stream.concat(CaseFile.read("edges.txt"), CaseFile.read("parts.txt"))
                .map(EdgesTest::read)
                .toList();
    }

    private static Case read(List<String> lines) {
        int rule = lines.indexOf("---");
        Map<String, String> wanted = new LinkedHashMap<>();
        for (String line : lines.subList(1, rule)) {
            int colon = line.indexOf(':');
            wanted.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        String document = String.join("\n", lines.subList(rule + 1, lines.size()));
        boolean html = document.startsWith("<");
        for (Map.Entry<String, List<String>> text : TEXTS.entrySet()) {
            String paragraphs = text.getValue().stream()
                    .map(paragraph -> html ? "<p>" + paragraph + "</p>" : paragraph)
                    .collect(Collectors.joining("\n\n"));
            document = document.replace(text.getKey(), paragraphs);
        }
        return new Case(lines.get(0), wanted, document);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheEdges(Case wanted) {
        boolean html = wanted.document.startsWith("<");
        PressRelease release =
                ReleaseParser.standard().parse(html ? Source.html(wanted.document) : Source.text(wanted.document));
        wanted.wanted.forEach((field, value) -> {
            String actual = field(release, field);
            String wantedValue = value.equals("-") ? "" : value;
            switch (field) {
                case "start", "about", "subheadline" -> {
                    assertThat(actual).as(field).startsWith(wantedValue);
                    assertThat(actual.isEmpty()).as(field + ": " + actual).isEqualTo(wantedValue.isEmpty());
                }
                case "without" ->
                    assertThat(List.of(value.split("\\|"))).as(actual).noneMatch(actual::contains);
                case "notes" -> {
                    assertThat(actual).as(field).startsWith(wantedValue);
                    assertThat(actual.isEmpty()).as(field + ": " + actual).isEqualTo(wantedValue.isEmpty());
                }
                case "end" -> assertThat(actual).as(field).endsWith(wantedValue);
                default -> assertThat(actual).as(field).isEqualTo(wantedValue);
            }
        });
    }

    private static String field(PressRelease release, String field) {
        String value =
                switch (field) {
                    case "start", "end", "without" -> release.body().replaceAll("\\s+", " ");
                    case "about" -> release.about();
                    case "subheadline" -> release.subheadline();
                    case "headline" -> release.headline();
                    case "notes" -> release.notes();
                    case "release" -> release.releaseLine();
                    case "embargo" -> release.embargo();
                    case "mark" -> release.endMark();
                    case "number" -> release.releaseNumber();
                    case "particulars" ->
                        release.particulars().stream()
                                .map(each -> each.label() + "=" + each.text().replace("\n", "; "))
                                .collect(Collectors.joining("|"));
                    default -> throw new IllegalArgumentException(field);
                };
        return value == null ? "" : value;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WHO:\n",
                "Press release No. 1/2\n",
                "a, b, c, d, e, ",
                "Acme is a ",
                "in a\n–\n",
                "Photo: A / Photo: B. ",
                "no. no. n. "
            })
    void staysLinear(String piece) {
        Source text = Source.text("Road open again\n\n" + piece.repeat(20_000));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> ReleaseParser.standard().parse(text));
    }
}
