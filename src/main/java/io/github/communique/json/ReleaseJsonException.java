package io.github.communique.json;

import org.jspecify.annotations.Nullable;

/** The text is not the JSON of a release. The message names the place, what was expected there and what was found. */
public final class ReleaseJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The line, from 1. */
    private final int line;

    /** The column, from 1. */
    private final int column;

    /** The JSON pointer of the value. */
    private final String path;

    ReleaseJsonException(String problem, int line, int column, String path, @Nullable Throwable cause) {
        super("line " + line + ", column " + column + ", at " + (path.isEmpty() ? "/" : path) + ": " + problem, cause);
        this.line = line;
        this.column = column;
        this.path = path;
    }

    /**
     * The line of the offending value.
     *
     * @return counted from 1
     */
    public int line() {
        return line;
    }

    /**
     * The column of the offending value.
     *
     * @return counted from 1, in UTF-16 units
     */
    public int column() {
        return column;
    }

    /**
     * The offending value's place in the tree.
     *
     * @return a JSON pointer (RFC 6901) such as {@code /figures/0/value}; empty for the whole document
     */
    public String path() {
        return path;
    }
}
