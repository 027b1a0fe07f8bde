package se.tertial.plan.importer.text.input;

/** Says in one line why an input cannot be read, and what to do about it. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int line;

    /**
     * A refusal of the whole input.
     *
     * @param message what is wrong, what was expected, what to do
     */
    public Refusal(String message) {
        this(message, 0);
    }

    /**
     * A refusal of the whole input because of another fault.
     *
     * @param message what is wrong, what was expected, what to do
     * @param cause the fault
     */
    public Refusal(String message, Throwable cause) {
        super(message, cause);
        this.reason = message;
        this.line = 0;
    }

    /**
     * A refusal because of one line.
     *
     * @param message what is wrong, what was expected, what to do
     * @param line the line, from 1; 0 for none
     */
    public Refusal(String message, int line) {
        super(message);
        this.reason = message;
        this.line = line;
    }

    /** {@return what is wrong, what was expected, what to do} */
    public String reason() {
        return reason;
    }

    /** {@return the line it is about, from 1; 0 for none} */
    public int line() {
        return line;
    }
}
