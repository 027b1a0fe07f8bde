package se.tertial.plan.importer.text.spi;

import java.util.Objects;

/** Says in one line why the text cannot be taken out of a document, and what to do about it. */
public final class ExtractionException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message what is wrong, what was expected, what to do; in one line
     */
    public ExtractionException(String message) {
        super(Objects.requireNonNull(message, "message"));
    }

    /**
     * A refusal because of another fault.
     *
     * @param message what is wrong, what was expected, what to do; in one line
     * @param cause the fault
     */
    public ExtractionException(String message, Throwable cause) {
        super(Objects.requireNonNull(message, "message"), cause);
    }
}
