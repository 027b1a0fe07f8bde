package se.tertial.plan.model;

import java.util.Objects;

/**
 * One thing that makes a portfolio impossible: an id given twice, a reference to nothing, a circle. Immutable and
 * thread-safe.
 *
 * @param rule the stable id of the rule that is broken, {@code Q04} for structure and {@code T06} for time
 * @param path where, as a JSON pointer into the portfolio's file form: {@code /plans/0/focusAreas/1}
 * @param message what is wrong and what is expected, in one line, without the place
 */
public record PortfolioFault(String rule, String path, String message) {

    /** Refuses null. */
    public PortfolioFault {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** Place and message in one line. */
    @Override
    public String toString() {
        return (path.isEmpty() ? "(portfolio)" : path) + ": " + message;
    }
}
