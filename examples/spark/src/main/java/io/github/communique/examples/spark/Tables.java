package io.github.communique.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The tables of a folder. Failures have one of their own, so that who asks for releases need not know of them.
 *
 * @param folder where they are, one folder for each
 */
record Tables(String folder) {

    /** Parses and writes. Three tables are written of one parse, so what it gives is kept, on disk where it does not fit into memory. */
    void write(Dataset<Document> documents) {
        Dataset<Row> parsed = documents
                .mapPartitions(new ParseDocuments(), Encoders.row(ParseDocuments.SCHEMA))
                .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Dataset<Row> releases = parsed.where(col("error").isNull());
            write("releases", releases.select("id", "url", "release.*"));
            write("figures", releases.select(col("id"), inline(col("figures"))));
            write("failures", parsed.where(col("error").isNotNull()).select("id", "error"));
        } finally {
            parsed.unpersist();
        }
    }

    private void write(String table, Dataset<Row> rows) {
        rows.write().parquet(folder + "/" + table);
    }

    Dataset<Row> read(SparkSession spark, String table) {
        return spark.read().parquet(folder + "/" + table);
    }
}
