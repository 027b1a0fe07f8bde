package se.tertial.plan.export.plugin;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The class loader of one plugin. Its parent is Java's own; classes that neither Java nor the plugin has are looked for in the
 * program. The program is no parent, so that a look for providers finds the plugin's own and not the program's once more.
 */
public final class PluginLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    /** The packages that are Java's own, as far as they are in use. */
    private static final Set<String> JAVA = ModuleLayer.boot().modules().stream()
            .filter(its -> its.getClassLoader() == null || its.getClassLoader().equals(getPlatformClassLoader()))
            .flatMap(its -> its.getPackages().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> modules;
    private final ClassLoader host;

    PluginLoader(String name, URL[] jars, Set<String> modules) {
        super(name, jars, ClassLoader.getPlatformClassLoader());
        this.modules = Set.copyOf(modules);
        this.host = Host.loader();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            Class<?> type = known == null ? find(name) : known;
            if (resolve) {
                resolveClass(type);
            }
            return type;
        }
    }

    private Class<?> find(String name) throws ClassNotFoundException {
        if (Host.owns(name)) {
            return host.loadClass(name);
        }
        // Not simply the parent first: Java's loader gives away the classes of the program's modules, too.
        if (JAVA.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))) {
            return getParent().loadClass(name);
        }
        try {
            return findClass(name);
        } catch (ClassNotFoundException e) {
            return host.loadClass(name);
        }
    }

    // The two that follow are how Java looks into the modules that are defined to a class loader.

    @Override
    protected @Nullable Class<?> findClass(@Nullable String module, String name) {
        if (module != null && !modules.contains(module)) {
            return null;
        }
        try {
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    @Override
    protected @Nullable URL findResource(@Nullable String module, String name) throws IOException {
        return module == null || modules.contains(module) ? findResource(name) : null;
    }
}
