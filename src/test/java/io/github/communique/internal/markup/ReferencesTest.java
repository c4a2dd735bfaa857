package io.github.communique.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;

class ReferencesTest {

    @Property(tries = 5_000)
    void areResolvedAsJsoupDoes(@ForAll("texts") String text, @ForAll boolean inAttribute) {
        assertThat(References.resolve(text, 0, text.length(), inAttribute))
                .isEqualTo(Parser.unescapeEntities(text, inAttribute));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "&",
                        "amp",
                        "nbsp",
                        "copy",
                        "lt",
                        "not",
                        "notin",
                        ";",
                        " ",
                        "=",
                        "#",
                        "x",
                        "2",
                        "39",
                        "T",
                        "&amp;",
                        "&eacute;",
                        "é",
                        "hellip",
                        "#150;",
                        "#x80;",
                        "#0;",
                        "#99999999;",
                        "AMP",
                        "Eacute")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
