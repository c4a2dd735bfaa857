package io.github.communique.internal.anatomy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A resource of cases, each under a line {@code == id}. */
final class CaseFile {

    private CaseFile() {}

    /** The lines of each case, its id first. */
    static Stream<List<String>> read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(CaseFile.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^== ", -1)).skip(1).map(part -> part.lines()
                    .toList());
        }
    }
}
