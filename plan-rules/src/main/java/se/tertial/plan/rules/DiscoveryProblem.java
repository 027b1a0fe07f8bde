package se.tertial.plan.rules;

import java.util.Objects;
import java.util.Optional;

/**
 * A provider, or a list of providers, that could not be loaded. Immutable and thread-safe.
 *
 * @param service the name of the service's interface
 * @param provider the name of the provider's class; empty if the problem does not tell it
 * @param location the jar, folder or file that names the provider; empty if that is not known
 * @param message what is wrong, in one line
 */
public record DiscoveryProblem(String service, Optional<String> provider, Optional<String> location, String message) {

    /** Refuses null. */
    public DiscoveryProblem {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
    }

    /** Message and place in one line. */
    @Override
    public String toString() {
        return message + location.map(place -> " (" + place + ")").orElse("");
    }
}
