package se.tertial.plan.model;

import java.util.Objects;
import se.tertial.plan.model.identity.Ref;

/**
 * A place in a portfolio that refers to something. Immutable and thread-safe.
 *
 * @param path where the reference stands, as a JSON pointer into the portfolio's file form
 * @param target what it refers to
 */
public record Reference(String path, Ref target) {

    /** Refuses null. */
    public Reference {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(target, "target");
    }
}
