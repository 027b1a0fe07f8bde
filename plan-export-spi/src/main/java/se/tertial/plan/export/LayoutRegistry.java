package se.tertial.plan.export;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import se.tertial.plan.export.layout.LayoutDescriptor;
import se.tertial.plan.export.layout.ReportLayout;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.rules.Discovery;
import se.tertial.plan.rules.DiscoveryProblem;
import se.tertial.plan.rules.ProviderIndex;
import se.tertial.plan.rules.ProviderOrigin;

/**
 * The layouts at hand. Immutable and thread-safe.
 *
 * <p>Layouts are found in jars on the class path or module path, the library's own among them, or added by hand. One that does
 * not load takes no other with it; {@link #problems()} says which and why. Nothing has priority: two layouts of one id make that
 * id unusable, and that is a problem too.
 */
public final class LayoutRegistry {

    private final ProviderIndex<ReportLayout, LayoutDescriptor> layouts;

    private LayoutRegistry(ProviderIndex<ReportLayout, LayoutDescriptor> layouts) {
        this.layouts = layouts;
    }

    /**
     * A layout of the registry.
     *
     * @param layout the layout
     * @param descriptor what it is
     * @param origin its class, and the jar that it comes from
     */
    public record Entry(ReportLayout layout, LayoutDescriptor descriptor, ProviderOrigin origin) {}

    /**
     * All layouts that the class loader of this library and the thread's own can find. Never throws for a broken one.
     *
     * @return the registry
     */
    public static LayoutRegistry discover() {
        return discovering().build();
    }

    /**
     * All layouts that {@link #discover()} finds, and those of plugins. Never throws for a broken one.
     *
     * @param plugins the plugins, open for as long as their layouts are used
     * @return the registry
     */
    public static LayoutRegistry discover(PluginFolder plugins) {
        return discovering().plugins(plugins).build();
    }

    private static Builder discovering() {
        Builder builder = builder();
        Discovery.loaders(ReportLayout.class).forEach(builder::loader);
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

    /** {@return the layouts, sorted by id; those whose id clashes are among them} */
    public List<Entry> entries() {
        return layouts.entries().stream()
                .map(its -> new Entry(its.service(), its.descriptor(), its.origin()))
                .toList();
    }

    /** {@return the layouts for a request, sorted by id} */
    public List<ReportLayout> layouts() {
        return layouts.entries().stream().map(ProviderIndex.Entry::service).toList();
    }

    /** {@return what did not load, and why; ids that several layouts have} */
    public List<DiscoveryProblem> problems() {
        return layouts.problems();
    }

    /**
     * The layout of an id.
     *
     * @param id the id
     * @return the layout
     * @throws ExportException.UnknownContent if there is none; it names those that there are
     * @throws ExportException.DuplicateLayout if there are several; it names them
     */
    public ReportLayout find(String id) {
        List<ProviderIndex.Entry<ReportLayout, LayoutDescriptor>> found = layouts.find(id);
        if (found.size() > 1) {
            throw new ExportException.DuplicateLayout(
                    id, found.stream().map(its -> its.origin().toString()).toList());
        }
        return Optional.of(found)
                .filter(its -> !its.isEmpty())
                .map(its -> its.get(0).service())
                .orElseThrow(() -> new ExportException.UnknownContent(new ContentSelection.Layout(id), layouts.ids()));
    }

    /** Builds a {@link LayoutRegistry}; not thread-safe. A class that is found in several ways counts once. */
    public static final class Builder {

        private final ProviderIndex.Builder<ReportLayout, LayoutDescriptor> layouts =
                ProviderIndex.builder(ReportLayout.class, ReportLayout::descriptor, LayoutDescriptor::id, "layouts");

        private Builder() {}

        /**
         * Adds a layout.
         *
         * @param layout the layout
         * @return this builder
         */
        public Builder add(ReportLayout layout) {
            layouts.add(layout);
            return this;
        }

        /**
         * Adds the layouts that a class loader finds.
         *
         * @param loader the class loader
         * @return this builder
         */
        public Builder loader(ClassLoader loader) {
            layouts.addAll(ServiceLoader.load(ReportLayout.class, loader), loader);
            return this;
        }

        /**
         * Adds the layouts of a module layer and of the layers below it.
         *
         * @param layer the layer
         * @return this builder
         */
        public Builder layer(ModuleLayer layer) {
            layouts.addAll(ServiceLoader.load(layer, ReportLayout.class), LayoutRegistry.class.getClassLoader());
            return this;
        }

        /**
         * Adds the layouts of plugins, and what is wrong with their jars.
         *
         * @param plugins the plugins, open for as long as their layouts are used
         * @return this builder
         */
        public Builder plugins(PluginFolder plugins) {
            plugins.loaders().forEach(this::loader);
            plugins.problems().forEach(its -> layouts.add(its.asProblemOf(ReportLayout.class)));
            return this;
        }

        /**
         * Builds the registry.
         *
         * @return the registry
         */
        public LayoutRegistry build() {
            return new LayoutRegistry(layouts.build());
        }
    }
}
