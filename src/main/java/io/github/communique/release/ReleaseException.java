package io.github.communique.release;

/**
 * The content of a document cannot be parsed: it is no text at all, it is over a limit, or a plug-in of the caller failed. The message says
 * what was found, what is accepted and what to do. Files that cannot be read throw {@link java.io.IOException} instead.
 */
public final class ReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure without a cause of its own.
     *
     * @param message what was found, what is accepted and what to do
     */
    public ReleaseException(String message) {
        super(message);
    }

    /**
     * A failure that another one caused.
     *
     * @param message what failed
     * @param cause why
     */
    public ReleaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
