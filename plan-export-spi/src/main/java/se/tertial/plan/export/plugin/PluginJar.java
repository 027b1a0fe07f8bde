package se.tertial.plan.export.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * What is in a jar, as far as it decides how the jar is loaded.
 *
 * @param file the jar
 * @param isModule whether it declares a module
 * @param services what it provides by the files in META-INF/services, among what plugins can
 * @param hasHostClasses whether classes of the program are in it, which are not used
 */
record PluginJar(Path file, boolean isModule, Set<String> services, boolean hasHostClasses) {

    private static final String SERVICES = "META-INF/services/";
    private static final String CLASS = ".class";

    static boolean isNamedAsOne(Path file) {
        return PluginFiles.name(file).toLowerCase(Locale.ROOT).endsWith(".jar");
    }

    static PluginJar read(Path file) throws UnusablePluginException {
        if (!Files.isRegularFile(file) || !isNamedAsOne(file)) {
            throw new UnusablePluginException(
                    file, "This is no jar; take it away, or give a plugin whose name ends in .jar");
        }
        try (JarFile jar = new JarFile(file.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion())) {
            Set<String> names = jar.versionedStream().map(JarEntry::getName).collect(Collectors.toSet());
            return new PluginJar(
                    file,
                    names.contains("module-info.class"),
                    Host.SERVICES.stream()
                            .filter(its -> names.contains(SERVICES + its))
                            .collect(Collectors.toUnmodifiableSet()),
                    names.stream().anyMatch(PluginJar::isHostClass));
        } catch (IOException | RuntimeException e) {
            // Broken names in the directory of a zip file are an IllegalArgumentException.
            throw new UnusablePluginException(
                    file, "This file is no jar, or it is damaged (" + e.getMessage() + "); fetch it again", e);
        }
    }

    private static boolean isHostClass(String entry) {
        return entry.endsWith(CLASS) && Host.owns(entry.replace('/', '.'));
    }
}
