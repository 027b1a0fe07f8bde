package se.tertial.plan.exporter.json.read;

import java.nio.charset.CharacterCodingException;

/** Says that bytes are no UTF-8, and where. */
public final class BrokenText extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    BrokenText(int line, int column) {
        this.line = line;
        this.column = column;
    }

    /** {@return the line, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column in UTF-16 units, from 1} */
    public int column() {
        return column;
    }

    @Override
    public String getMessage() {
        return "the bytes here are no UTF-8";
    }
}
