package io.github.communique.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagePackTest {

    static List<LanguagePack> packs() {
        return LanguagePack.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noSectionIsEmpty(LanguagePack pack) {
        assertThat(pack.sections()).isNotEmpty().allSatisfy(section -> {
            assertThat(section).matches("[a-z]+\\.[A-Za-z-]+(\\.[A-Za-z-]+)*");
            assertThat(pack.entries(section)).as(section).isNotEmpty();
        });
    }

    @Test
    void bracketedWordsAreEntries() {
        assertThat(LanguagePack.undetermined().phrases("contact.hidden")).contains("[e-mail protected]");
    }

    @Test
    void anUnknownLanguageHasTheUndeterminedPack() {
        assertThat(LanguagePack.of("tlh")).isSameAs(LanguagePack.undetermined());
        assertThat(LanguagePack.of(null)).isSameAs(LanguagePack.undetermined());
        assertThat(LanguagePack.of("pt-BR").code()).isEqualTo("pt");
        assertThat(LanguagePack.of("FR_ca").code()).isEqualTo("fr");
    }

    @Test
    void entriesHaveAlternativesAndValues() {
        LanguagePack pack = read("[test.words]\n# a comment\none | first = 1\ntwo\n");
        assertThat(pack.entries("test.words"))
                .containsExactly(new Entry("one", "1"), new Entry("first", "1"), new Entry("two", null));
    }

    @Test
    void errorsNameTheLine() {
        assertThatThrownBy(() -> read("word\n"))
                .hasMessageContaining("xx.lang:1")
                .hasMessageContaining("section");
        assertThatThrownBy(() -> read("[a.b]\nx\n[a.b]\n"))
                .hasMessageContaining("xx.lang:3")
                .hasMessageContaining("twice");
    }

    private static LanguagePack read(String text) {
        return LanguageResource.parse("xx", text);
    }
}
