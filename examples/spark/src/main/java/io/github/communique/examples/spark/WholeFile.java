package io.github.communique.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file that is one document. */
final class WholeFile implements DocumentReader {

    private final String id;
    private final InputStream in;
    private boolean read;

    WholeFile(String id, InputStream in) {
        this.id = id;
        this.in = in;
    }

    @Override
    public @Nullable Document next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        return new Document(id, null, Content.of(in));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
