package se.tertial.plan.exporter.json.read;

import java.nio.charset.CharacterCodingException;

/** Says that bytes are no UTF-8, and where. */
public final class BrokenText extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    BrokenText(int line, int column) {
        place = new Place(line, column);
    }

    /** {@return where} */
    public Place place() {
        return place;
    }

    @Override
    public String getMessage() {
        return "the bytes here are no UTF-8";
    }
}
