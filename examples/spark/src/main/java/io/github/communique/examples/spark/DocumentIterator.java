package io.github.communique.examples.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** The documents of several files. One that cannot be opened or read to its end is a failure, behind what could be read of it. */
final class DocumentIterator implements Iterator<Document>, AutoCloseable {

    private final Iterator<String> paths;
    private final DocumentFiles files;
    private final Configuration hadoop;
    private String path = "";
    private @Nullable DocumentReader reader;
    private @Nullable Document next;

    DocumentIterator(Iterator<String> paths, DocumentFiles files, Configuration hadoop) {
        this.paths = paths;
        this.files = files;
        this.hadoop = hadoop;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (reader != null || paths.hasNext())) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Document next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Document document = next;
        next = null;
        return document;
    }

    private @Nullable Document read() {
        try {
            if (reader == null) {
                path = paths.next();
                reader = files.open(path, hadoop);
            }
            Document document = reader.next();
            if (document == null) {
                close();
            }
            return document;
        } catch (IOException | RuntimeException e) {
            close();
            return Document.broken(files.id(path), null, e);
        }
    }

    @Override
    public void close() {
        try (DocumentReader closed = reader) {
            reader = null;
        } catch (IOException e) {
            reader = null; // everything that was wanted of it has been read
        }
    }
}
