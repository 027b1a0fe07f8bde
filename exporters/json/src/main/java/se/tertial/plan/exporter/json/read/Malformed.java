package se.tertial.plan.exporter.json.read;

/** Ends the reading of a file that is not of its syntax. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    /**
     * Says what is wrong.
     *
     * @param message what, in one line
     * @param place where
     */
    public Malformed(String message, Place place) {
        super(message);
        this.place = place;
    }

    /** {@return where} */
    public Place place() {
        return place;
    }
}
