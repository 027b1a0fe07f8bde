package se.tertial.plan.exporter.json.read;

/** Ends the reading of a file that is larger than its reader takes. */
public final class LimitExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitExceeded(String message) {
        super(message);
    }
}
