package se.tertial.plan.export;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.rules.Discovered;
import se.tertial.plan.rules.Discovery;
import se.tertial.plan.rules.DiscoveryProblem;
import se.tertial.plan.rules.ProviderOrigin;

/**
 * The exporters at hand. Immutable and thread-safe.
 *
 * <p>Exporters are found in jars on the class path or module path, or added by hand. One that does not load takes no other
 * with it; {@link #problems()} says which and why. Nothing has priority: two exporters of one id make that id unusable, and
 * that is a problem too.
 */
public final class ExporterRegistry {

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byId;
    private final List<DiscoveryProblem> problems;

    private ExporterRegistry(List<Entry> entries, List<DiscoveryProblem> problems) {
        this.entries = List.copyOf(entries);
        this.byId = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.descriptor().id(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        List<DiscoveryProblem> all = new ArrayList<>(problems);
        byId.values().stream()
                .filter(same -> same.size() > 1)
                .map(ExporterRegistry::clash)
                .forEach(all::add);
        this.problems = List.copyOf(all);
    }

    /**
     * An exporter of the registry.
     *
     * @param exporter the exporter
     * @param descriptor what it is and can do
     * @param origin its class, and the jar that it comes from
     */
    public record Entry(PlanExporter exporter, ExporterDescriptor descriptor, ProviderOrigin origin) {}

    /**
     * All exporters that the class loader of this library and the thread's own can find. Never throws for a broken one.
     *
     * @return the registry
     */
    public static ExporterRegistry discover() {
        ClassLoader own = ExporterRegistry.class.getClassLoader();
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

    /** {@return the exporters, sorted by id; those whose id clashes are among them} */
    public List<Entry> entries() {
        return entries;
    }

    /** {@return what did not load, and why; ids that several exporters have} */
    public List<DiscoveryProblem> problems() {
        return problems;
    }

    /**
     * The exporter of an id.
     *
     * @param id the id
     * @return the exporter
     * @throws ExportException.UnknownExporter if there is none; it names those that there are
     * @throws ExportException.DuplicateExporter if there are several; it names them
     */
    public PlanExporter find(String id) {
        List<Entry> found = byId.getOrDefault(id, List.of());
        if (found.isEmpty()) {
            throw new ExportException.UnknownExporter(id, byId.keySet());
        }
        if (found.size() > 1) {
            throw new ExportException.DuplicateExporter(id, origins(found));
        }
        return found.get(0).exporter();
    }

    /**
     * The exporters that write a media type.
     *
     * @param mediaType the media type; its parameters and its case do not count
     * @return the exporters, sorted by id; empty if there is none
     */
    public List<Entry> forMediaType(String mediaType) {
        return entries(entry -> essence(entry.descriptor().mediaType()).equals(essence(mediaType)));
    }

    /**
     * The exporters that write files of an ending.
     *
     * @param extension the ending, without a full stop; its case does not count
     * @return the exporters, sorted by id; empty if there is none
     */
    public List<Entry> forExtension(String extension) {
        return entries(entry -> entry.descriptor().fileExtension().equals(extension.toLowerCase(Locale.ROOT)));
    }

    private List<Entry> entries(Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).toList();
    }

    private static String essence(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> origins(List<Entry> same) {
        return same.stream().map(entry -> entry.origin().toString()).toList();
    }

    private static DiscoveryProblem clash(List<Entry> same) {
        String id = same.get(0).descriptor().id();
        String message = new ExportException.DuplicateExporter(id, origins(same)).getMessage();
        return new DiscoveryProblem(PlanExporter.class.getName(), Optional.empty(), Optional.empty(), message);
    }

    /** Builds an {@link ExporterRegistry}; not thread-safe. A class that is found in several ways counts once. */
    public static final class Builder {

        private final IdentityHashMap<PlanExporter, ExporterDescriptor> descriptors = new IdentityHashMap<>();
        private final Discovery<PlanExporter> discovery = new Discovery<>(PlanExporter.class, this::id);

        private Builder() {}

        /**
         * Adds an exporter.
         *
         * @param exporter the exporter
         * @return this builder
         */
        public Builder add(PlanExporter exporter) {
            discovery.add(exporter);
            return this;
        }

        /**
         * Adds the exporters that a class loader finds.
         *
         * @param loader the class loader
         * @return this builder
         */
        public Builder loader(ClassLoader loader) {
            discovery.addAll(ServiceLoader.load(PlanExporter.class, loader), loader);
            return this;
        }

        /**
         * Adds the exporters of a module layer and of the layers below it.
         *
         * @param layer the layer
         * @return this builder
         */
        public Builder layer(ModuleLayer layer) {
            discovery.addAll(ServiceLoader.load(layer, PlanExporter.class), ExporterRegistry.class.getClassLoader());
            return this;
        }

        /**
         * Builds the registry.
         *
         * @return the registry
         */
        public ExporterRegistry build() {
            Discovered<PlanExporter> found = discovery.discovered();
            List<Entry> entries = found.providers().stream()
                    .map(its -> new Entry(its.service(), descriptor(its.service()), its.origin()))
                    .toList();
            return new ExporterRegistry(entries, found.problems());
        }

        private String id(PlanExporter exporter) {
            ExporterDescriptor descriptor = exporter.descriptor();
            descriptors.put(exporter, descriptor);
            return descriptor.id();
        }

        private ExporterDescriptor descriptor(PlanExporter exporter) {
            ExporterDescriptor known = descriptors.get(exporter);
            return known == null ? exporter.descriptor() : known;
        }
    }
}
