package se.tertial.plan.model.text;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;

/**
 * A law, convention, agreement or policy that something rests on.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface LegalBasis extends Extensible {

    /**
     * Starts an empty legal basis.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what it is} */
    LegalBasisKind kind();

    /** {@return its name} */
    Text title();

    /** {@return its number, such as {@code 2022:66}} */
    Optional<String> citation();

    /** {@return where it is published} */
    Optional<URI> uri();

    /** Builds a {@link LegalBasis}; not thread-safe. */
    final class Builder extends ImmutableLegalBasis.Builder {

        Builder() {}

        /**
         * Sets {@link LegalBasis#title()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder title(String value) {
            return title(Text.of(value));
        }
    }
}
