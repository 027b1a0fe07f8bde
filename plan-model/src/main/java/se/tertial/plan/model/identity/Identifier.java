package se.tertial.plan.model.identity;

import java.util.Objects;

/**
 * What another system or register calls an object: a scheme and the value in it. Immutable and thread-safe.
 *
 * @param scheme the scheme, such as {@code kolada} or a URI; not empty
 * @param value the value as that scheme writes it; not empty
 */
public record Identifier(String scheme, String value) {

    /** Refuses empty parts. */
    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        if (scheme.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException(
                    "An identifier has a scheme and a value, not '" + scheme + "' and '" + value + "'");
        }
    }

    /**
     * An identifier.
     *
     * @param scheme the scheme
     * @param value the value in that scheme
     * @return the identifier
     */
    public static Identifier of(String scheme, String value) {
        return new Identifier(scheme, value);
    }
}
