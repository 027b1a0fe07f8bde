package se.tertial.plan.export;

import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.rules.Discovery;
import se.tertial.plan.rules.DiscoveryProblem;
import se.tertial.plan.rules.ProviderIndex;
import se.tertial.plan.rules.ProviderOrigin;

/**
 * The exporters at hand. Immutable and thread-safe.
 *
 * <p>Exporters are found in jars on the class path or module path, or added by hand. One that does not load takes no other
 * with it; {@link #problems()} says which and why. Nothing has priority: two exporters of one id make that id unusable, and
 * that is a problem too.
 */
public final class ExporterRegistry {

    private final ProviderIndex<PlanExporter, ExporterDescriptor> exporters;

    private ExporterRegistry(ProviderIndex<PlanExporter, ExporterDescriptor> exporters) {
        this.exporters = exporters;
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
        return discovering().build();
    }

    /**
     * All exporters that {@link #discover()} finds, and those of plugins. Never throws for a broken one.
     *
     * @param plugins the plugins, open for as long as their exporters are used
     * @return the registry
     */
    public static ExporterRegistry discover(PluginFolder plugins) {
        return discovering().plugins(plugins).build();
    }

    private static Builder discovering() {
        Builder builder = builder();
        Discovery.loaders(PlanExporter.class).forEach(builder::loader);
        return builder;
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
        return exporters.entries().stream().map(ExporterRegistry::entry).toList();
    }

    /** {@return what did not load, and why; ids that several exporters have} */
    public List<DiscoveryProblem> problems() {
        return exporters.problems();
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
        List<ProviderIndex.Entry<PlanExporter, ExporterDescriptor>> found = exporters.find(id);
        if (found.isEmpty()) {
            throw new ExportException.UnknownExporter(id, exporters.ids());
        }
        if (found.size() > 1) {
            throw new ExportException.DuplicateExporter(
                    id, found.stream().map(its -> its.origin().toString()).toList());
        }
        return found.get(0).service();
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
        return entries().stream().filter(wanted).toList();
    }

    private static Entry entry(ProviderIndex.Entry<PlanExporter, ExporterDescriptor> found) {
        return new Entry(found.service(), found.descriptor(), found.origin());
    }

    private static String essence(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Builds an {@link ExporterRegistry}; not thread-safe. A class that is found in several ways counts once. */
    public static final class Builder {

        private final ProviderIndex.Builder<PlanExporter, ExporterDescriptor> exporters = ProviderIndex.builder(
                PlanExporter.class, PlanExporter::descriptor, ExporterDescriptor::id, "exporters");

        private Builder() {}

        /**
         * Adds an exporter.
         *
         * @param exporter the exporter
         * @return this builder
         */
        public Builder add(PlanExporter exporter) {
            exporters.add(exporter);
            return this;
        }

        /**
         * Adds the exporters that a class loader finds.
         *
         * @param loader the class loader
         * @return this builder
         */
        public Builder loader(ClassLoader loader) {
            exporters.addAll(ServiceLoader.load(PlanExporter.class, loader), loader);
            return this;
        }

        /**
         * Adds the exporters of a module layer and of the layers below it.
         *
         * @param layer the layer
         * @return this builder
         */
        public Builder layer(ModuleLayer layer) {
            exporters.addAll(ServiceLoader.load(layer, PlanExporter.class), ExporterRegistry.class.getClassLoader());
            return this;
        }

        /**
         * Adds the exporters of plugins, and what is wrong with their jars.
         *
         * @param plugins the plugins, open for as long as their exporters are used
         * @return this builder
         */
        public Builder plugins(PluginFolder plugins) {
            plugins.loaders().forEach(this::loader);
            plugins.problems().forEach(its -> exporters.add(its.asProblemOf(PlanExporter.class)));
            return this;
        }

        /**
         * Builds the registry.
         *
         * @return the registry
         */
        public ExporterRegistry build() {
            return new ExporterRegistry(exporters.build());
        }
    }
}
