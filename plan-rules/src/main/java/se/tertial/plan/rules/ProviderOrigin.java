package se.tertial.plan.rules;

import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.Optional;

/**
 * Where a provider comes from. Immutable and thread-safe.
 *
 * @param className the name of its class
 * @param module the name of its module; empty on the class path
 * @param version the version of the module, else the one that its jar's manifest states; empty if neither says it
 * @param location the jar or folder that it was loaded from; empty if that is not known
 */
public record ProviderOrigin(
        String className, Optional<String> module, Optional<String> version, Optional<URI> location) {

    static ProviderOrigin of(Class<?> type) {
        Module module = type.getModule();
        Optional<String> version = Optional.ofNullable(module.getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .or(() -> Optional.ofNullable(type.getPackage().getImplementationVersion()));
        return new ProviderOrigin(type.getName(), Optional.ofNullable(module.getName()), version, location(type));
    }

    private static Optional<URI> location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Class, version and place in one line: {@code se.example.Exporter 1.2 from file:/plugins/example.jar}. */
    @Override
    public String toString() {
        return className
                + version.map(its -> " " + its).orElse("")
                + location.map(its -> " from " + its)
                        .orElse(module.map(its -> " in module " + its).orElse(""));
    }
}
