package se.tertial.plan.model.organisation;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;

/**
 * How to reach the organisation or a body, as a function rather than a person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Contact extends Extensible {

    /**
     * Starts an empty contact.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the function} */
    Optional<String> name();

    /** {@return the e-mail address} */
    Optional<String> email();

    /** {@return the telephone number} */
    Optional<String> phone();

    /** {@return the page with contact details} */
    Optional<URI> web();

    /** Builds a {@link Contact}; not thread-safe. */
    final class Builder extends ImmutableContact.Builder {

        Builder() {}
    }
}
