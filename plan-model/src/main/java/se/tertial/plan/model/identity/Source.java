package se.tertial.plan.model.identity;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where something comes from: an address that publishes it, a place in a document that was read, or both. Immutable and
 * thread-safe.
 *
 * @param uri the address
 * @param span the place in a source document
 */
public record Source(Optional<URI> uri, Optional<SourceSpan> span) {

    /** Refuses a source that says nothing. */
    public Source {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(span, "span");
        if (uri.isEmpty() && span.isEmpty()) {
            throw new IllegalArgumentException("A source names an address or a place in a document");
        }
    }

    /**
     * A place in a document that was read.
     *
     * @param span the place
     * @return the source
     */
    public static Source of(SourceSpan span) {
        return new Source(Optional.empty(), Optional.of(span));
    }

    /**
     * An address.
     *
     * @param uri the address
     * @return the source
     */
    public static Source of(URI uri) {
        return new Source(Optional.of(uri), Optional.empty());
    }
}
