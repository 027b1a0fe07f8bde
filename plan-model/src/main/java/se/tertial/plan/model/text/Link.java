package se.tertial.plan.model.text;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;

/**
 * A web address given in a text.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Link extends Extensible {

    /**
     * Starts an empty link.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the address} */
    URI uri();

    /** {@return the words that carry the link} */
    Optional<Text> label();

    /** Builds a {@link Link}; not thread-safe. */
    final class Builder extends ImmutableLink.Builder {

        Builder() {}

        /**
         * Sets {@link Link#label()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder label(String value) {
            return label(Text.of(value));
        }
    }
}
