package io.github.communique.examples;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Opens files to write to, with the folders that they go into: a fresh clone has no {@code target}. */
final class Output {

    private Output() {}

    /** A writer in UTF-8, to be closed; options as in {@link Files#newBufferedWriter(Path, OpenOption...)}. */
    static Writer to(Path file, OpenOption... options) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return Files.newBufferedWriter(file, options);
    }
}
