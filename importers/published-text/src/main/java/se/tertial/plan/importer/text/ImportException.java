package se.tertial.plan.importer.text;

import java.util.OptionalInt;

/** Says in one line why a document cannot be imported: which one, where, what was expected, what to do. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final String document;
    private final int line;

    ImportException(String document, int line, String message, Throwable cause) {
        super(message, cause);
        this.message = document + (line > 0 ? ", line " + line : "") + ": " + message;
        this.document = document;
        this.line = line;
    }

    /**
     * What is wrong, where, what was expected and what to do, in one line.
     *
     * @return the message
     */
    @Override
    public String getMessage() {
        return message;
    }

    /**
     * The document that was refused.
     *
     * @return its name, as it was given
     */
    public String document() {
        return document;
    }

    /**
     * The line because of which it was refused.
     *
     * @return the line, from 1; empty if it is about the document as a whole
     */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }
}
