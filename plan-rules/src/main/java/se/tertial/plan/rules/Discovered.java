package se.tertial.plan.rules;

import java.util.List;
import java.util.Objects;

/**
 * What a discovery found. Immutable; thread-safe if the providers are.
 *
 * @param <S> the service
 * @param providers the providers that work, sorted by key, then by class name
 * @param problems what did not work, in the order in which it was met
 */
public record Discovered<S>(List<Provider<S>> providers, List<DiscoveryProblem> problems) {

    /** Copies the lists. */
    public Discovered {
        providers = List.copyOf(providers);
        problems = List.copyOf(problems);
    }

    /**
     * A provider that works.
     *
     * @param <S> the service
     * @param service the provider
     * @param key the key that it is sorted and found by
     * @param origin where it comes from
     */
    public record Provider<S>(S service, String key, ProviderOrigin origin) {

        /** Refuses null. */
        public Provider {
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(origin, "origin");
        }
    }
}
