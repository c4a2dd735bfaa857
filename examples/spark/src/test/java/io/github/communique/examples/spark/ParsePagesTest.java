package io.github.communique.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.release.Figure;
import io.github.communique.release.Location;
import io.github.communique.release.PartialDate;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on inputs of every sort: the tables hold what the parser gives, and whatever is broken is a row of its own. */
class ParsePagesTest {

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static Samples samples;
    private static Tables tables;

    @BeforeAll
    static void run() throws IOException {
        spark = ParsePages.session(new SparkConf().setMaster("local[2]").set("spark.sql.shuffle.partitions", "2"));
        samples = Samples.in(folder.resolve("input"));
        tables = new Tables(folder.resolve("tables").toString());
        ParsePages.run(spark, inputs(), tables, null);
    }

    private static List<String> inputs() {
        return List.of("files", "lines", "archives/pages.warc", "archives/pages.warc.gz").stream()
                .map(name -> folder.resolve("input").resolve(name).toString())
                .toList();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void releasesAreWhatTheParserGives() {
        Map<String, Map<String, Object>> expected = new TreeMap<>();
        samples.releases().forEach((id, release) -> expected.put(id, Trees.release(release)));
        Map<String, Map<String, Object>> rows = byId("releases");
        rows.values().forEach(row -> row.remove("url"));

        assertThat(rows).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void addressesAreKept() {
        Map<String, String> urls = tables.read(spark, "releases").where("url IS NOT NULL").collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs("id"), row -> row.getAs("url")));
        assertThat(urls)
                .containsEntry("json-html", Samples.URL)
                .containsEntry(WarcSamples.id("gz-last"), WarcSamples.url("gz-last"))
                .doesNotContainKey("train");
    }

    @Test
    void figuresAreWhatTheParserGives() {
        samples.releases()
                .forEach((id, release) -> assertThat(figures(id)).as(id).isEqualTo(Trees.figures(release)));
        assertThat(tables.read(spark, "figures")
                        .join(tables.read(spark, "releases"), "id")
                        .count())
                .isEqualTo(samples.releases().values().stream()
                        .mapToLong(release -> release.figures().size())
                        .sum());
    }

    private static List<Map<String, Object>> figures(String id) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String json : tables.read(spark, "figures")
                .where("id = '" + id + "'")
                .orderBy("ordinal")
                .drop("id")
                .toJSON()
                .collectAsList()) {
            rows.add(Trees.of(json));
        }
        return rows;
    }

    @Test
    void failuresAreRows() {
        Map<String, Map<String, Object>> rows = byId("failures");
        assertThat(rows.keySet()).isEqualTo(samples.failures().keySet());
        samples.failures()
                .forEach((id, words) ->
                        assertThat(rows.get(id).get("error").toString()).as(id).contains(words));
    }

    @Test
    void nothingIsThereTwice() throws IOException {
        Row totals = Report.totals(spark, tables).first();
        assertThat(totals.<Long>getAs("documents"))
                .isEqualTo(samples.releases().size() + samples.failures().size());
        assertThat(totals.<Long>getAs("failures")).isEqualTo(samples.failures().size());
        assertThat(totals.<Long>getAs("repeated_ids")).isZero();
    }

    @Test
    void datesAndNumbersHaveTheirTypes() {
        assertThat(tables.read(spark, "releases").schema().apply("day").dataType())
                .isEqualTo(DataTypes.DateType);
        assertThat(tables.read(spark, "figures").schema().apply("value").dataType())
                .isEqualTo(DataTypes.createDecimalType(38, 10));
    }

    @Test
    void theReportCountsByCountryAndMonth() throws IOException {
        Map<String, long[]> expected = new TreeMap<>();
        for (PressRelease release : samples.releases().values()) {
            long[] counts = expected.computeIfAbsent(country(release) + "," + month(release), key -> new long[5]);
            counts[0]++;
            for (Figure figure : release.figures()) {
                counts[1]++;
                counts[figure.kind() == Figure.Kind.COUNT ? 2 : figure.kind() == Figure.Kind.MONEY ? 3 : 4]++;
            }
        }
        List<String> rows = new ArrayList<>();
        expected.forEach((key, counts) -> rows.add("[" + key + ","
                + LongStream.of(counts).mapToObj(Long::toString).collect(Collectors.joining(",")) + "]"));

        assertThat(rows).hasSize(5);
        assertThat(Report.figuresByMonth(spark, tables).collectAsList())
                .extracting(Row::toString)
                .containsExactlyElementsOf(rows);
    }

    private static @Nullable String country(PressRelease release) {
        return release.location().map(Location::country).orElse(null);
    }

    private static @Nullable String month(PressRelease release) {
        PartialDate date = release.date();
        return date == null || date.year() == null || date.month() == null
                ? null
                : date.toString().substring(0, "2025-11".length());
    }

    @Test
    void redistributedDocumentsAreTheSame() throws IOException {
        Tables dealt = new Tables(folder.resolve("dealt").toString());
        ParsePages.run(spark, inputs(), dealt, 5);
        for (String table : List.of("releases", "figures", "failures")) {
            assertThat(sorted(dealt, table)).as(table).isEqualTo(sorted(tables, table));
        }
    }

    private static List<String> sorted(Tables tables, String table) {
        List<String> rows = new ArrayList<>(tables.read(spark, table).toJSON().collectAsList());
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    private static Map<String, Map<String, Object>> byId(String table) {
        Map<String, Map<String, Object>> rows = new TreeMap<>();
        for (String json : tables.read(spark, table).toJSON().collectAsList()) {
            Map<String, Object> row = Trees.of(json);
            rows.put(row.remove("id").toString(), row);
        }
        return rows;
    }
}
