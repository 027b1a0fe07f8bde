package se.tertial.plan.export.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plugin that has been opened.
 *
 * @param loader its class loader, to be closed
 * @param copies its jars with a copy of the program in them, which is not used
 */
public record PluginOpening(PluginLoader loader, List<Path> copies) {

    /** Copies the list. */
    public PluginOpening {
        copies = List.copyOf(copies);
    }

    /**
     * Opens a plugin.
     *
     * @param plugin its jar, or the folder with its jar and those of its libraries
     * @return the plugin
     * @throws UnusablePluginException if it cannot be used
     */
    public static PluginOpening of(Path plugin) throws UnusablePluginException {
        List<PluginJar> jars = jars(plugin);
        List<Path> copies = jars.stream()
                .filter(PluginJar::hasHostClasses)
                .map(PluginJar::file)
                .toList();
        return new PluginOpening(loader(plugin, jars), copies);
    }

    private static List<PluginJar> jars(Path plugin) throws UnusablePluginException {
        if (!Files.isDirectory(plugin)) {
            return List.of(PluginJar.read(plugin));
        }
        List<PluginJar> jars = new ArrayList<>();
        try {
            // What is no jar is the plugin's own business here, such as a licence.
            for (Path file : PluginFiles.in(plugin)) {
                if (PluginJar.isNamedAsOne(file)) {
                    jars.add(PluginJar.read(file));
                }
            }
        } catch (IOException e) {
            throw new UnusablePluginException(plugin, "This folder cannot be read (" + e + "); check its rights", e);
        }
        if (jars.isEmpty()) {
            throw new UnusablePluginException(
                    plugin, "This folder has no jar in it; put the jar of a plugin there, and those of its libraries");
        }
        return jars;
    }

    private static PluginLoader loader(Path plugin, List<PluginJar> jars) throws UnusablePluginException {
        Optional<ModuleLayer> host = Host.layer();
        if (host.isPresent()) {
            // A module that has classes of the program could not read the program.
            List<PluginJar> own =
                    jars.stream().filter(its -> !its.hasHostClasses()).toList();
            PluginModules modules = PluginModules.of(plugin, own);
            if (modules.provideSomething()) {
                return modules.open(host.get(), urls(own));
            }
        }
        if (jars.stream().allMatch(its -> its.services().isEmpty())) {
            throw new UnusablePluginException(plugin, nothingToFind(jars));
        }
        return new PluginLoader(PluginFiles.name(plugin), urls(jars), Set.of());
    }

    private static String nothingToFind(List<PluginJar> jars) {
        if (Host.layer().isEmpty() && jars.stream().anyMatch(PluginJar::isModule)) {
            return "This plugin has no file in META-INF/services that names an exporter, a layout or a rule, and its module"
                    + " declaration does not count, because Tertial runs on the class path; add such a file, or run"
                    + " Tertial on the module path";
        }
        return "This plugin names no exporter, layout or rule, neither in a module declaration nor in META-INF/services;"
                + " put a library into one folder with the plugin that needs it";
    }

    private static URL[] urls(List<PluginJar> jars) {
        return jars.stream().map(its -> url(its.file())).toArray(URL[]::new);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Jars are read from systems whose files have addresses, not " + file, e);
        }
    }
}
