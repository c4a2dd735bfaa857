package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.page.Source;
import org.junit.jupiter.api.Test;

/** The language of a page: the caller's word, else the text's; what the page declares is a hint. */
class LanguageOfPageTest {

    private static final String FRENCH =
            "<h1>Une nouvelle passerelle sur le canal</h1><p>La commune a ouvert mardi une passerelle sur le canal, "
                    + "après deux ans de travaux.</p><p>Elle relie l’école au quartier de la gare et évite aux enfants un long détour.</p>";

    private static final String MORE =
            "<p>Le maire a remercié les riverains de leur patience pendant le chantier, qui a duré plus longtemps que prévu "
                    + "à cause des crues de l’hiver dernier. Il a promis que l’éclairage serait posé avant la rentrée.</p>"
                    + "<p>Les commerçants de la place espèrent que les promeneurs seront plus nombreux le samedi, jour de marché.</p>";

    private static Source page(String language, String body) {
        return Source.html("<html lang='" + language + "'><body>" + body + "</body></html>");
    }

    private static String languageOf(Source source) {
        return String.valueOf(ReleaseParser.standard().parse(source).language());
    }

    @Test
    void theTextBeatsTheDeclaration() {
        assertThat(languageOf(page("en", FRENCH))).isEqualTo("fr");
        assertThat(languageOf(page("cs", FRENCH))).isEqualTo("fr");
    }

    @Test
    void theDeclarationServesWhereThereIsTooLittleText() {
        assertThat(languageOf(page("fr-CH", "<p>2024</p>"))).isEqualTo("fr");
        assertThat(languageOf(page("", "<p>2024</p>"))).isEqualTo("null");
    }

    @Test
    void theCallerBeatsTheText() {
        assertThat(languageOf(page("fr", FRENCH).withLanguage("pt-BR"))).isEqualTo("pt");
        assertThat(languageOf(page("fr", FRENCH).withLanguage("cs_CZ"))).isEqualTo("cs");
    }

    @Test
    void aNameOfNoLanguageIsNoWord() {
        assertThat(languageOf(page("fr", FRENCH).withLanguage("???"))).isEqualTo("fr");
    }

    @Test
    void buttonsDoNotDecide() {
        String buttons =
                "<p>Share this page</p><p>Read more news</p><p>Sign up here</p><p>Go to the top</p>".repeat(40);
        assertThat(languageOf(page("en", FRENCH + MORE + buttons))).isEqualTo("fr");
    }

    @Test
    void theExplanationNamesTheGrounds() {
        assertThat(ReleaseParser.standard().explain(page("en", FRENCH)).toString())
                .containsPattern("language: fr \\(fr \\d+, \\w+ \\d+ in \\d+ letters; en declared, \\d+ % sure\\)");
        assertThat(ReleaseParser.standard()
                        .explain(page("en", FRENCH).withLanguage("fr"))
                        .toString())
                .contains("language: fr (named by the caller)");
    }
}
