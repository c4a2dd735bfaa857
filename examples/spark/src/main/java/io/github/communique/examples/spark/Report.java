package io.github.communique.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Questions to the tables, in SQL. */
final class Report {

    private Report() {}

    /** Figures by country and month: see {@code figures-by-month.sql}. */
    static Dataset<Row> figuresByMonth(SparkSession spark, Tables tables) throws IOException {
        return ask(spark, tables, "figures-by-month.sql");
    }

    /** How many documents there are, how many failed, and how many ids are not one document's alone: joins repeat those. */
    static Dataset<Row> totals(SparkSession spark, Tables tables) throws IOException {
        return ask(spark, tables, "totals.sql");
    }

    private static Dataset<Row> ask(SparkSession spark, Tables tables, String question) throws IOException {
        for (String table : new String[] {"releases", "figures", "failures"}) {
            tables.read(spark, table).createOrReplaceTempView(table);
        }
        try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream(question), question)) {
            return spark.sql(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
