package io.github.communique.examples.spark;

import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** Reads the documents of files, one at a time. */
final class ReadFiles implements MapPartitionsFunction<String, Document> {

    private static final long serialVersionUID = 1L;

    private final DocumentFiles files;
    private final Broadcast<SerializableConfiguration> hadoop;

    ReadFiles(DocumentFiles files, Broadcast<SerializableConfiguration> hadoop) {
        this.files = files;
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<Document> call(Iterator<String> paths) {
        DocumentIterator documents =
                new DocumentIterator(paths, files, hadoop.value().value());
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> documents.close());
        return documents;
    }
}
