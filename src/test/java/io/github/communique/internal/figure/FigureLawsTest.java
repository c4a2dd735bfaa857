package io.github.communique.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.language.LanguagePack;
import io.github.communique.release.Figure;
import io.github.communique.release.Part;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FigureLawsTest {

    @Property(tries = 2000)
    void textStandsAtItsSpanAndSpansDoNotOverlap(@ForAll("languages") String language, @ForAll("texts") String text) {
        List<Figure> figures = FigureFinder.of(LanguagePack.of(language)).find(text, Part.BODY);

        int last = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            assertThat(figure.span().of(text)).isEqualTo(figure.text());
            assertThat(figure.start()).isGreaterThanOrEqualTo(last);
            assertThat(figure.partOf() == null || figure.partOf() < i).isTrue();
            last = figure.end();
        }
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("fr", "en", "es", "de", "it", "pt", "nl", "ar", "und");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "1",
                "23",
                "456",
                "000",
                "2024",
                "\u00BD",
                ".",
                ",",
                " ",
                " ",
                "\u00A0",
                "\n",
                "\n\n",
                "-",
                "/",
                ":",
                "(",
                ")",
                "'",
                "\u2019",
                "%",
                "$",
                "\u20AC",
                "M",
                "k",
                "km",
                "de ",
                "of ",
                "et ",
                "and ",
                "y ",
                "un ",
                "deux ",
                "three ",
                "mille ",
                "million ",
                "demi",
                "half a ",
                "tiers",
                "dozen ",
                "plus de ",
                "entre ",
                "between ",
                "to ",
                "\u00E0 ",
                "people ",
                "personnes ",
                "familias ",
                "dont ",
                "USD",
                "mars ",
                "zweiundzwanzig ",
                "\uD83D\uDE00");
        return pieces.list().ofMaxSize(30).map(list -> list.stream().collect(Collectors.joining()));
    }
}
