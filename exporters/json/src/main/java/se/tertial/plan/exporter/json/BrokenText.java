package se.tertial.plan.exporter.json;

import java.nio.charset.CharacterCodingException;

/** Says that bytes are no UTF-8, and where. */
final class BrokenText extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    BrokenText(int line, int column) {
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    @Override
    public String getMessage() {
        return "the bytes here are no UTF-8";
    }
}
