package se.tertial.plan.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The providers of a service by the ids that they give themselves: what the registries of rules, layouts and exporters have in
 * common. Ids that several providers share are problems, and whose provider counts then is for the registry to say. Immutable;
 * thread-safe if the providers and their descriptors are.
 *
 * @param <S> the service
 * @param <D> what a provider says of itself
 */
public final class ProviderIndex<S, D> {

    private final List<Entry<S, D>> entries;
    private final Map<String, List<Entry<S, D>>> byId;
    private final List<DiscoveryProblem> problems;

    private ProviderIndex(List<Entry<S, D>> entries, List<DiscoveryProblem> problems) {
        this.entries = List.copyOf(entries);
        this.byId = Collections.unmodifiableMap(entries.stream()
                .collect(Collectors.groupingBy(Entry::id, LinkedHashMap::new, Collectors.toUnmodifiableList())));
        this.problems = List.copyOf(problems);
    }

    /**
     * A provider.
     *
     * @param <S> the service
     * @param <D> what a provider says of itself
     * @param id the id that it gives itself
     * @param service the provider
     * @param descriptor what it says of itself
     * @param origin its class, and the jar that it comes from
     */
    public record Entry<S, D>(String id, S service, D descriptor, ProviderOrigin origin) {

        /** Refuses null. */
        public Entry {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(descriptor, "descriptor");
            Objects.requireNonNull(origin, "origin");
        }
    }

    /**
     * Starts an empty index.
     *
     * @param <S> the service
     * @param <D> what a provider says of itself
     * @param service the service
     * @param descriptor what a provider says of itself; asked for once each
     * @param id the id in it
     * @param plural what the providers are called when there are several, such as {@code rules}
     * @return a new builder
     */
    public static <S, D> Builder<S, D> builder(
            Class<S> service, Function<S, D> descriptor, Function<D, String> id, String plural) {
        return new Builder<>(service, descriptor, id, plural);
    }

    /** {@return the providers, sorted by id; those whose id clashes are among them} */
    public List<Entry<S, D>> entries() {
        return entries;
    }

    /** {@return what did not load, and why; ids that several providers have} */
    public List<DiscoveryProblem> problems() {
        return problems;
    }

    /**
     * The providers of an id.
     *
     * @param id the id
     * @return one; none if there is none, several if the id clashes
     */
    public List<Entry<S, D>> find(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** {@return the ids, sorted} */
    public Set<String> ids() {
        return byId.keySet();
    }

    /**
     * Builds a {@link ProviderIndex}; not thread-safe. A class that is found in several ways counts once.
     *
     * @param <S> the service
     * @param <D> what a provider says of itself
     */
    public static final class Builder<S, D> {

        private final Class<S> service;
        private final Function<S, D> descriptor;
        private final Function<D, String> id;
        private final String plural;
        private final IdentityHashMap<S, D> descriptors = new IdentityHashMap<>();
        private final Discovery<S> discovery;
        private final Set<DiscoveryProblem> problems = new LinkedHashSet<>();

        private Builder(Class<S> service, Function<S, D> descriptor, Function<D, String> id, String plural) {
            this.service = service;
            this.descriptor = descriptor;
            this.id = id;
            this.plural = plural;
            this.discovery = new Discovery<>(service, this::idOf);
        }

        /**
         * Adds a provider.
         *
         * @param provider the provider
         * @return this builder
         */
        public Builder<S, D> add(S provider) {
            discovery.add(provider);
            return this;
        }

        /**
         * Adds what a loader finds.
         *
         * @param loader the loader, made by the one who declares the use of the service
         * @param classes the class loader that it looks in; null for the system's
         * @return this builder
         */
        public Builder<S, D> addAll(ServiceLoader<S> loader, @Nullable ClassLoader classes) {
            discovery.addAll(loader, classes);
            return this;
        }

        /**
         * Adds a problem that was met before any provider could be looked for.
         *
         * @param problem the problem
         * @return this builder
         */
        public Builder<S, D> add(DiscoveryProblem problem) {
            problems.add(problem);
            return this;
        }

        /**
         * Builds the index.
         *
         * @return the index
         */
        public ProviderIndex<S, D> build() {
            Discovered<S> found = discovery.discovered();
            List<Entry<S, D>> entries = found.providers().stream()
                    .map(its -> new Entry<>(its.key(), its.service(), descriptorOf(its.service()), its.origin()))
                    .toList();
            Set<DiscoveryProblem> all = new LinkedHashSet<>(problems);
            all.addAll(found.problems());
            new ProviderIndex<>(entries, List.of())
                    .byId.values().stream()
                            .filter(same -> same.size() > 1)
                            .map(this::clash)
                            .forEach(all::add);
            return new ProviderIndex<>(entries, List.copyOf(all));
        }

        private String idOf(S provider) {
            return id.apply(descriptorOf(provider));
        }

        private D descriptorOf(S provider) {
            return descriptors.computeIfAbsent(provider, descriptor);
        }

        private DiscoveryProblem clash(List<Entry<S, D>> same) {
            String origins =
                    same.stream().map(entry -> entry.origin().toString()).collect(Collectors.joining(" and "));
            return new DiscoveryProblem(
                    service.getName(),
                    Optional.empty(),
                    Optional.empty(),
                    "Several " + plural + " have the id '" + same.get(0).id() + "', so none of them is used: " + origins
                            + "; keep one of them");
        }
    }
}
