package io.github.communique;

import io.github.communique.release.PressRelease;
import java.util.Objects;

/** What became of one file among many. */
public sealed interface Outcome {

    /**
     * Where the document came from.
     *
     * @return the file's path
     */
    String origin();

    /**
     * The file was parsed.
     *
     * @param origin the file's path
     * @param release what it says
     */
    record Parsed(String origin, PressRelease release) implements Outcome {
        /** Checks that both are there. */
        public Parsed {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(release, "release");
        }
    }

    /**
     * The file could not be read or parsed.
     *
     * @param origin the file's path
     * @param cause an {@link java.io.IOException} or a {@link io.github.communique.release.ReleaseException}
     */
    record Failed(String origin, Exception cause) implements Outcome {
        /** Checks that both are there. */
        public Failed {
            Objects.requireNonNull(origin, "origin");
            Objects.requireNonNull(cause, "cause");
        }
    }
}
