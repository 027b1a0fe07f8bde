package se.tertial.plan.model.identity;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A file or page that things in the portfolio were read from.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface SourceDocument extends PlanObject {

    /**
     * Starts an empty source document.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the file or page, without a path} */
    String name();

    /** {@return the SHA-256 of its bytes, 64 lower-case hexadecimal digits} */
    Optional<String> sha256();

    /** {@return the media type, such as {@code text/plain}} */
    Optional<String> mediaType();

    /** {@return the profile that it was read by, such as {@code L1}} */
    Optional<String> profile();

    /** {@return the address that it was published at} */
    Optional<URI> uri();

    /** {@return the day on which it was fetched from there} */
    Optional<LocalDate> retrieved();

    /** Builds a {@link SourceDocument}; not thread-safe. */
    final class Builder extends ImmutableSourceDocument.Builder {

        Builder() {}

        /**
         * Sets {@link SourceDocument#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }
    }
}
