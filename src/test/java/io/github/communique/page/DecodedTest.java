package io.github.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charsets of pages: declared early, late, under old names or not at all. */
class DecodedTest {

    @ParameterizedTest
    @CsvSource({
        "<meta charset=gb2312>, GB18030, 村里开了一所学校，镕",
        "<meta charset=x-sjis>, windows-31j, 谷に学校ができた①",
        "<meta charset=ks_c_5601-1987>, x-windows-949, 마을에 학교가 똠",
        "<meta charset=iso-8859-9>, windows-1254, Köyde okul açıldı – 2031",
        "<meta charset = 'windows-1250' />, windows-1250, Škola v údolí byla otevřena",
        "<meta http-equiv=a content=\"text/html; charset='windows-1251'\">, windows-1251, Школа",
        "<meta name=charset-hint content=b><meta charset=windows-1251>, windows-1251, Школа",
        "<?xml version='1.0' encoding='windows-1251'?>, windows-1251, Школа"
    })
    void readsDeclaredCharsets(String declaration, String charset, String text) throws IOException {
        assertThat(read(declaration + "<p>" + text + "</p>", charset)).endsWith("<p>" + text + "</p>");
    }

    @Test
    void findsALateDeclarationWhereThereIsNeedOfOne() throws IOException {
        String start = "<html><script>" + "var a = 1;".repeat(2_000) + "</script><meta charset=windows-1251>";
        assertThat(read(start + "<p>Школа</p>", "windows-1251")).endsWith("<p>Школа</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, В долине открылась новая школа для двухсот детей. Министр сказала - это большой день.",
        "KOI8-R, В долине открылась новая школа для двухсот детей. Министр сказала - это большой день.",
        "windows-31j, 谷に新しい学校ができました。二百人の子供たちが通います。大臣は喜びを語りました。",
        "EUC-JP, 谷に新しい学校ができました。二百人の子供たちが通います。大臣は喜びを語りました。",
        "x-windows-949, 골짜기에 새 학교가 문을 열었다. 이백 명의 어린이가 다니게 된다. 장관은 기쁘다고 말했다.",
        "GB18030, 山谷里开办了一所新学校，将有两百名儿童入学。部长表示这是重要的一天，感谢所有参与的人。",
        "Big5-HKSCS, 山谷裡開辦了一所新學校，將有兩百名兒童入學。部長表示這是重要的一天，感謝所有參與的人。",
        "windows-1252, L'école de la vallée a été ouverte à Genève; près de deux cents élèves sont inscrits cet été.",
        "windows-1252, Die neue Schule im Tal wurde eröffnet; für zweihundert Schüler und über dreißig Lehrkräfte."
    })
    void guessesWhatTheLettersTell(String charset, String sentence) throws IOException {
        String page = "<html><body><div class=content><p>" + sentence.repeat(6) + "</p></div></body></html>";
        assertThat(read(page, charset)).isEqualTo(page);
    }

    @Test
    void validUtf8Wins() throws IOException {
        byte[] bytes = "<meta charset=windows-1251><p>École</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(Source.read(new ByteArrayInputStream(bytes)).text()).endsWith("<p>École</p>");
    }

    @Test
    void lettersOfSeveralBytesMayStandAnywhere() throws IOException {
        for (int before = 0; before < 300; before++) {
            String page = "<p>" + "a".repeat(before) + "École 学校 😀</p>";
            assertThat(read(page.repeat(3), "UTF-8")).isEqualTo(page.repeat(3));
        }
    }

    @Test
    void aReplacementCharacterMayBeWritten() throws IOException {
        String page = "<meta charset=windows-1252><p>\uFFFD École</p>";
        assertThat(read(page, "UTF-8")).isEqualTo(page);
    }

    @Test
    void bytesThatGoOnNothingAreNotUtf8() throws IOException {
        byte[] bytes = new byte[2_000];
        Arrays.fill(bytes, (byte) 0x85);
        assertThat(Source.read(new ByteArrayInputStream(bytes)).text()).isEqualTo("…".repeat(2_000));
    }

    private static String read(String page, String charset) throws IOException {
        return Source.read(new ByteArrayInputStream(page.getBytes(Charset.forName(charset))))
                .text();
    }
}
