package io.github.communique.examples.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import scala.reflect.ClassTag$;

/** The documents of folders and files. */
final class Inputs {

    private Inputs() {}

    /**
     * Reads documents where the work is done. Spark lists the files and deals them out by size; it does not look into them, because one that is broken
     * or too large would fail its task.
     */
    static Dataset<Document> documents(SparkSession spark, List<String> inputs) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        Broadcast<SerializableConfiguration> shared = spark.sparkContext()
                .broadcast(
                        new SerializableConfiguration(hadoop),
                        ClassTag$.MODULE$.apply(SerializableConfiguration.class));
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .load(inputs.toArray(String[]::new))
                .select("path")
                .as(Encoders.STRING())
                .mapPartitions(new ReadFiles(new DocumentFiles(roots(inputs, hadoop)), shared), Document.ENCODER);
    }

    /** The names of the inputs as Spark begins those of the files in them. */
    private static List<String> roots(List<String> inputs, Configuration hadoop) throws IOException {
        List<String> roots = new ArrayList<>();
        for (String input : inputs) {
            Path path = new Path(input);
            roots.add(path.getFileSystem(hadoop).makeQualified(path).toString());
        }
        return List.copyOf(roots);
    }
}
