package io.github.communique.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.ReleaseParser;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureCsvTest {

    private static final PressRelease FLOOD = ReleaseParser.standard().parse(Source.text("""
            Floods reach the "old town", river still rising

            GENEVA, 4 May 2024 – Nearly 2,500 people, including 900 children, left their homes on Friday, the office said.

            The town asked for $1.5 million and for 3-6 % of the tents, so that all can stay nearby for some weeks.
            """));

    private static List<List<String>> rows(String csv) {
        return Arrays.stream(csv.split("\r\n", -1))
                .map(row -> List.of(row.split(",", -1)))
                .toList();
    }

    @Test
    void writesARowForEachFigure() throws IOException {
        StringBuilder out = new StringBuilder();
        FigureCsv.of(out).write("flood-1", FLOOD);

        String[] lines = out.toString().split("\r\n");
        assertThat(lines[0])
                .isEqualTo(
                        "release,date,country,headline,number,part_of,text,kind,qualifier,subject,unit,value,upper,affected,count,amount,"
                                + "currency,percent,in,start,end");
        assertThat(lines[1])
                .isEqualTo(
                        "flood-1,2024-05-04,CH,\"Floods reach the \"\"old town\"\", river still rising\",0,,\"Nearly 2,500 people\",count,"
                                + "almost,people,,2500,,2500,2500,,,,body,0,19");
        assertThat(lines[2]).contains(",1,0,900 children,count,exact,children,,900,,900,900,,,,body,");
        assertThat(lines[3]).contains(",money,exact,").contains(",USD,1500000,,,,1500000,USD,,body,");
        assertThat(lines[4]).contains(",percent,range,").contains(",%,3,6,,,,,3,body,");
        assertThat(lines).hasSize(5);
    }

    @Test
    void tagsStandBelowTheNames() throws IOException {
        StringBuilder out = new StringBuilder();
        FigureCsv.withHxlTags(out);

        List<List<String>> rows = rows(out.toString());
        assertThat(rows.get(1)).hasSameSizeAs(rows.get(0)).allMatch(tag -> tag.matches("#[a-z]+(\\+[a-z0-9_]+)*"));
        assertThat(rows.get(1).get(rows.get(0).indexOf("affected"))).isEqualTo("#affected+num");
        assertThat(rows.get(1).get(rows.get(0).indexOf("amount"))).isEqualTo("#value+num");
    }

    @Test
    void onlyPeopleAreAffected() throws IOException {
        StringBuilder out = new StringBuilder();
        FigureCsv.of(out)
                .write(
                        "a",
                        ReleaseParser.standard()
                                .parse(
                                        Source.text(
                                                "Flood news\n\nThe water took 30 houses and 40 families lost all they had in them.\n")));

        List<List<String>> rows = rows(out.toString());
        int affected = rows.get(0).indexOf("affected");
        assertThat(rows.subList(1, 3)).extracting(row -> row.get(affected)).containsExactly("", "40");
    }

    @Test
    void releasesFollowEachOther() throws IOException {
        StringBuilder out = new StringBuilder();
        FigureCsv csv = FigureCsv.of(out);
        csv.write("a", FLOOD);
        csv.write("none", PressRelease.builder().body("Nothing to count.").build());
        csv.write("b", FLOOD);

        assertThat(out.toString().split("\r\n")).hasSize(9).satisfies(lines -> {
            assertThat(lines[4]).startsWith("a,");
            assertThat(lines[5]).startsWith("b,");
        });
    }

    @Test
    void errorsOfTheWriterAreThoseOfTheCaller() throws IOException {
        Appendable full = new java.io.Writer() {
            private int room = 400;

            @Override
            public void write(char[] text, int from, int length) throws IOException {
                room -= length;
                if (room < 0) {
                    throw new IOException("no space left");
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        FigureCsv csv = FigureCsv.of(full);

        assertThatThrownBy(() -> csv.write("a", FLOOD))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }
}
