package se.tertial.plan.model.organisation;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

/**
 * The organisation that a portfolio is about: a region, a municipality, an authority.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Organisation extends Extensible {

    /**
     * Starts an empty organisation.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name} */
    Text name();

    /** {@return the organisation number (organisationsnummer), as written} */
    Optional<String> number();

    /** {@return the language in which texts are written unless they say otherwise; Swedish unless set} */
    @Value.Default
    default Language language() {
        return Language.SV;
    }

    /** {@return the licence under which its data is published} */
    Optional<URI> licence();

    /** {@return whom to ask} */
    Optional<Contact> contact();

    /** {@return its site} */
    Optional<URI> homepage();

    /** {@return the accessibility statement (tillgänglighetsredogörelse) of what it publishes} */
    Optional<URI> accessibilityStatement();

    /** Builds an {@link Organisation}; not thread-safe. */
    final class Builder extends ImmutableOrganisation.Builder {

        Builder() {}

        /**
         * Sets {@link Organisation#name()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder name(String value) {
            return name(Text.of(value));
        }
    }
}
