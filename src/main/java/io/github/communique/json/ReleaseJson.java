package io.github.communique.json;

import io.github.communique.release.PressRelease;

/** Writes and reads releases as JSON. */
public final class ReleaseJson {

    private ReleaseJson() {}

    /**
     * Writes a release.
     *
     * @param release any release
     * @return one JSON object on one line
     */
    public static String write(PressRelease release) {
        throw new IllegalStateException("to be written");
    }
}
