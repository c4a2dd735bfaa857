package io.github.communique.examples.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Parses pages into Parquet tables on Spark: on the cluster that {@code spark-submit} names, else on this machine. */
@Command(
        name = "ParsePages",
        mixinStandardHelpOptions = true,
        description = "Parses pages into three Parquet tables: releases and figures, which join on id, and failures.")
public final class ParsePages implements Callable<Integer> {

    @Parameters(
            arity = "2..*",
            paramLabel = "INPUT... OUTPUT",
            description =
                    "Folders or files to read: .warc, .jsonl and .ndjson (lines with id, html or text, url), every other file is a page;"
                            + " all of them also with .gz. And a folder for the tables, which must not have them yet.")
    List<String> paths = List.of();

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Deal the documents out to so many tasks: for few large files, each of which one task reads.")
    @Nullable
    Integer partitions;

    private ParsePages() {}

    /**
     * Runs the job.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        int code = new CommandLine(new ParsePages()).execute(args);
        if (code != CommandLine.ExitCode.OK) {
            System.exit(code); // on success the driver ends by itself, as clusters want it
        }
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = session(new SparkConf().setIfMissing("spark.master", "local[*]"))) {
            Tables tables = new Tables(paths.get(paths.size() - 1));
            run(spark, paths.subList(0, paths.size() - 1), tables, partitions);
            Report.totals(spark, tables).show();
            Report.figuresByMonth(spark, tables).show(100, false);
        }
        return CommandLine.ExitCode.OK;
    }

    static SparkSession session(SparkConf settings) {
        return SparkSession.builder()
                .appName("Communique")
                .config(settings)
                .config("spark.sql.datetime.java8API.enabled", true) // rows hold java.time, which knows no time zone
                .getOrCreate();
    }

    static void run(SparkSession spark, List<String> inputs, Tables tables, @Nullable Integer partitions)
            throws IOException {
        Dataset<Document> documents = Inputs.documents(spark, inputs);
        tables.write(partitions == null ? documents : documents.repartition(partitions));
    }
}
