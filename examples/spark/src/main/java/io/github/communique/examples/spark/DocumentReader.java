package io.github.communique.examples.spark;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the documents of one file, one after the other. */
interface DocumentReader extends Closeable {

    /**
     * The next document, or null behind the last. What is broken in a part of the file is a {@link Content.Broken}.
     *
     * @throws IOException if the rest of the file cannot be read
     */
    @Nullable
    Document next() throws IOException;
}
