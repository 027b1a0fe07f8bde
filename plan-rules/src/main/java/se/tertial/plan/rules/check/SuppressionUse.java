package se.tertial.plan.rules.check;

import java.util.List;
import java.util.Objects;
import se.tertial.plan.rules.Finding;

/**
 * What became of a suppression in one run. Immutable and thread-safe.
 *
 * @param suppression the suppression
 * @param state whether it held, and was of use
 * @param findings the findings that it is about: kept out of the report where it held, and in it where it had expired
 */
public record SuppressionUse(Suppression suppression, State state, List<Finding> findings) {

    /** Whether a suppression held, and was of use. */
    public enum State {
        /** It kept findings out of the report. */
        USED,
        /** It held, but there was nothing to keep out; it can be taken away. */
        UNUSED,
        /** It holds no more; what it is about is in the report again. */
        EXPIRED
    }

    /** Copies the list. */
    public SuppressionUse {
        Objects.requireNonNull(suppression, "suppression");
        Objects.requireNonNull(state, "state");
        findings = List.copyOf(findings);
    }
}
