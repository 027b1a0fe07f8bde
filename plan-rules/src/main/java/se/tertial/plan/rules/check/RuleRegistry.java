package se.tertial.plan.rules.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import se.tertial.plan.rules.Discovery;
import se.tertial.plan.rules.DiscoveryProblem;
import se.tertial.plan.rules.ProviderIndex;
import se.tertial.plan.rules.ProviderOrigin;

/**
 * The rules at hand. Immutable and thread-safe.
 *
 * <p>Rules are found in jars on the class path or module path, the library's own among them, or added by hand. One that
 * does not load takes no other with it; {@link #problems()} says which and why. Nothing has priority: rules that share an
 * id are not used, and that is a problem too.
 */
public final class RuleRegistry {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<DiscoveryProblem> problems;

    private RuleRegistry(ProviderIndex<Rule, RuleDescriptor> rules) {
        for (String id : rules.ids()) {
            List<ProviderIndex.Entry<Rule, RuleDescriptor>> found = rules.find(id);
            if (found.size() == 1) {
                ProviderIndex.Entry<Rule, RuleDescriptor> its = found.get(0);
                entries.put(id, new Entry(its.service(), its.descriptor(), its.origin()));
            }
        }
        this.problems = rules.problems();
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
        return discover(List.of());
    }

    /**
     * All rules that the class loader of this library, the thread's own and others can find, such as those of plugins. Never
     * throws for a broken one.
     *
     * @param others the other class loaders
     * @return the registry
     */
    public static RuleRegistry discover(Collection<? extends ClassLoader> others) {
        Builder builder = builder();
        Discovery.loaders(Rule.class).forEach(builder::loader);
        others.forEach(builder::loader);
        return builder.build();
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

    /** Builds a {@link RuleRegistry}; not thread-safe. A class that is found in several ways counts once. */
    public static final class Builder {

        private final ProviderIndex.Builder<Rule, RuleDescriptor> rules =
                ProviderIndex.builder(Rule.class, Rule::descriptor, RuleDescriptor::id, "rules");

        private Builder() {}

        /**
         * Adds a rule.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder add(Rule rule) {
            rules.add(rule);
            return this;
        }

        /**
         * Adds the rules that a class loader finds.
         *
         * @param loader the class loader
         * @return this builder
         */
        public Builder loader(ClassLoader loader) {
            rules.addAll(ServiceLoader.load(Rule.class, loader), loader);
            return this;
        }

        /**
         * Adds the rules of a module layer and of the layers below it.
         *
         * @param layer the layer
         * @return this builder
         */
        public Builder layer(ModuleLayer layer) {
            rules.addAll(ServiceLoader.load(layer, Rule.class), RuleRegistry.class.getClassLoader());
            return this;
        }

        /**
         * Builds the registry.
         *
         * @return the registry
         */
        public RuleRegistry build() {
            return new RuleRegistry(rules.build());
        }
    }
}
