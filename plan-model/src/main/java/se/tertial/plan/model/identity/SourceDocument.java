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

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the hash is no SHA-256
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public SourceDocument build() {
            SourceDocument value = super.build();
            if (value.sha256().isPresent() && !value.sha256().get().matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("The SHA-256 of source document '" + value.id()
                        + "' is 64 hexadecimal digits in lower case, not '"
                        + value.sha256().get() + "'");
            }
            return value;
        }
    }
}
