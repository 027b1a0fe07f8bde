package se.tertial.plan.export.plugin;

import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolutionException;
import java.lang.module.ResolvedModule;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The modules of one plugin.
 *
 * @param plugin the plugin
 * @param finder finds its modules
 * @param roots those that provide something
 */
record PluginModules(Path plugin, ModuleFinder finder, Set<String> roots) {

    private static final Pattern MISSING = Pattern.compile("Module (\\S+) not found(?:, required by (\\S+))?");

    static PluginModules of(Path plugin, List<PluginJar> jars) throws UnusablePluginException {
        ModuleFinder finder = ModuleFinder.of(jars.stream().map(PluginJar::file).toArray(Path[]::new));
        if (jars.stream().noneMatch(PluginJar::isModule)) {
            return new PluginModules(plugin, finder, Set.of());
        }
        try {
            return new PluginModules(
                    plugin,
                    finder,
                    finder.findAll().stream()
                            .map(ModuleReference::descriptor)
                            .filter(PluginModules::providesSomething)
                            .map(ModuleDescriptor::name)
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (FindException e) {
            throw unusable(plugin, e);
        }
    }

    private static boolean providesSomething(ModuleDescriptor module) {
        return !module.isAutomatic()
                && module.provides().stream().anyMatch(its -> Host.SERVICES.contains(its.service()));
    }

    boolean provideSomething() {
        return !roots.isEmpty();
    }

    /** Defines the modules to a class loader of their own, in a layer over that of the program. */
    PluginLoader open(ModuleLayer host, URL[] jars) throws UnusablePluginException {
        try {
            Configuration resolved =
                    Configuration.resolveAndBind(finder, List.of(host.configuration()), ModuleFinder.of(), roots);
            Set<String> names =
                    resolved.modules().stream().map(ResolvedModule::name).collect(Collectors.toUnmodifiableSet());
            PluginLoader loader = new PluginLoader(PluginFiles.name(plugin), jars, names);
            ModuleLayer.defineModules(resolved, List.of(host), name -> loader);
            return loader;
        } catch (FindException | ResolutionException | LayerInstantiationException e) {
            throw unusable(plugin, e);
        }
    }

    private static UnusablePluginException unusable(Path plugin, RuntimeException e) {
        Matcher missing = MISSING.matcher(String.valueOf(e.getMessage()));
        if (missing.find()) {
            return new UnusablePluginException(plugin, missing(missing.group(1), missing.group(2)), e);
        }
        StringBuilder reasons = new StringBuilder(String.valueOf(e.getMessage()));
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            reasons.append(": ").append(cause.getMessage());
        }
        return new UnusablePluginException(
                plugin, "The modules of this plugin cannot be put together: " + reasons + "; ask its author", e);
    }

    private static String missing(String name, String needing) {
        String lack = "The module " + name + ", which " + needing + " requires, is missing; ";
        return ModuleFinder.ofSystem().find(name).isPresent()
                ? lack + "start Java with --add-modules " + name
                : lack
                        + "put the jar that has it, and this plugin, into a folder of their own in the folder of plugins";
    }
}
