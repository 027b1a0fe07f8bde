package se.tertial.plan.rules.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import se.tertial.plan.rules.Discovered;
import se.tertial.plan.rules.Discovery;
import se.tertial.plan.rules.DiscoveryProblem;
import se.tertial.plan.rules.ProviderOrigin;

/**
 * The rules at hand. Immutable and thread-safe.
 *
 * <p>Rules are found in jars on the class path or module path, the library's own among them, or added by hand. One that
 * does not load takes no other with it; {@link #problems()} says which and why. Nothing has priority: rules that share an
 * id are not used, and that is a problem too.
 */
public final class RuleRegistry {

    private final Map<String, Entry> entries;
    private final List<DiscoveryProblem> problems;

    private RuleRegistry(List<Entry> found, List<DiscoveryProblem> problems) {
        Map<String, List<Entry>> byId = found.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.descriptor().id(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        this.entries = new LinkedHashMap<>();
        List<DiscoveryProblem> all = new ArrayList<>(problems);
        byId.forEach((id, same) -> {
            if (same.size() == 1) {
                entries.put(id, same.get(0));
            } else {
                all.add(clash(id, same));
            }
        });
        this.problems = List.copyOf(all);
    }

    /**
     * A rule of the registry.
     *
     * @param rule the rule
     * @param descriptor what it is
     * @param origin its class, and the jar that it comes from
     */
    public record Entry(Rule rule, RuleDescriptor descriptor, ProviderOrigin origin) {}

    /**
     * All rules that the class loader of this library and the thread's own can find. Never throws for a broken one.
     *
     * @return the registry
     */
    public static RuleRegistry discover() {
        ClassLoader own = RuleRegistry.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        Builder builder = builder().loader(own);
        return (context == null || context.equals(own) ? builder : builder.loader(context)).build();
    }

    /**
     * Starts an empty registry.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the rules, sorted by id; without those whose id clashes} */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** {@return what did not load, and why; ids that several rules have} */
    public List<DiscoveryProblem> problems() {
        return problems;
    }

    /**
     * The rule of an id.
     *
     * @param id the id
     * @return the rule; empty if there is none, or several
     */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** {@return the ids of the rules, sorted} */
    public List<String> ids() {
        return List.copyOf(entries.keySet());
    }

    private static DiscoveryProblem clash(String id, List<Entry> same) {
        String origins = same.stream().map(entry -> entry.origin().toString()).collect(Collectors.joining(" and "));
        return new DiscoveryProblem(
                Rule.class.getName(),
                Optional.empty(),
                Optional.empty(),
                "Several rules have the id '" + id + "', so none of them is used: " + origins
                        + "; give one of them another id");
    }

    /** Builds a {@link RuleRegistry}; not thread-safe. A class that is found in several ways counts once. */
    public static final class Builder {

        private final IdentityHashMap<Rule, RuleDescriptor> descriptors = new IdentityHashMap<>();
        private final Discovery<Rule> discovery = new Discovery<>(Rule.class, this::id);

        private Builder() {}

        /**
         * Adds a rule.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder add(Rule rule) {
            discovery.add(rule);
            return this;
        }

        /**
         * Adds the rules that a class loader finds.
         *
         * @param loader the class loader
         * @return this builder
         */
        public Builder loader(ClassLoader loader) {
            discovery.addAll(ServiceLoader.load(Rule.class, loader), loader);
            return this;
        }

        /**
         * Adds the rules of a module layer and of the layers below it.
         *
         * @param layer the layer
         * @return this builder
         */
        public Builder layer(ModuleLayer layer) {
            discovery.addAll(ServiceLoader.load(layer, Rule.class), RuleRegistry.class.getClassLoader());
            return this;
        }

        /**
         * Builds the registry.
         *
         * @return the registry
         */
        public RuleRegistry build() {
            Discovered<Rule> found = discovery.discovered();
            List<Entry> entries = found.providers().stream()
                    .map(its -> new Entry(its.service(), descriptor(its.service()), its.origin()))
                    .toList();
            return new RuleRegistry(entries, found.problems());
        }

        private String id(Rule rule) {
            RuleDescriptor descriptor = rule.descriptor();
            descriptors.put(rule, descriptor);
            return descriptor.id();
        }

        private RuleDescriptor descriptor(Rule rule) {
            RuleDescriptor known = descriptors.get(rule);
            return known == null ? rule.descriptor() : known;
        }
    }
}
