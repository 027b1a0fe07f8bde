package se.tertial.plan.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the jars of a class loader name the providers of a service: the files in META-INF/services, and module declarations.
 * Read only to tell of a broken provider which jar it is in.
 */
final class ProviderDeclarations {

    private static final String SERVICES = "META-INF/services/";
    private static final String MODULE = "module-info.class";

    private final Map<String, String> places = new LinkedHashMap<>();
    private final ClassLoader loader;

    private ProviderDeclarations(ClassLoader loader) {
        this.loader = loader;
    }

    static ProviderDeclarations of(Class<?> service, @Nullable ClassLoader classes) {
        ProviderDeclarations declarations =
                new ProviderDeclarations(classes == null ? ClassLoader.getSystemClassLoader() : classes);
        declarations.read(SERVICES + service.getName(), ProviderDeclarations::named);
        declarations.read(MODULE, stream -> provided(stream, service.getName()));
        return declarations;
    }

    /** The file that names a provider; empty if none does that can be read. */
    Optional<String> naming(String provider) {
        return Optional.ofNullable(places.get(provider));
    }

    /** The provider whose class cannot be linked for this very reason, which does not tell the provider itself. */
    Optional<String> failing(LinkageError reason) {
        return places.keySet().stream().filter(its -> fails(its, reason)).findFirst();
    }

    private boolean fails(String provider, LinkageError reason) {
        try {
            Class.forName(provider, false, loader);
            return false;
        } catch (LinkageError e) {
            return e.toString().equals(reason.toString());
        } catch (ClassNotFoundException | RuntimeException e) {
            return false;
        }
    }

    private void read(String resource, Reader reader) {
        try {
            Enumeration<URL> files = loader.getResources(resource);
            while (files.hasMoreElements()) {
                read(files.nextElement(), reader);
            }
        } catch (IOException e) {
            // The problem is told without its place.
        }
    }

    private void read(URL file, Reader reader) {
        try {
            URLConnection connection = file.openConnection();
            // A cached jar would stay open after its loader is closed.
            connection.setUseCaches(false);
            try (InputStream stream = connection.getInputStream()) {
                reader.providers(stream).forEach(its -> places.putIfAbsent(its, ReadablePlace.of(file.toString())));
            }
        } catch (IOException | InvalidModuleDescriptorException e) {
            // The other files can still tell something.
        }
    }

    private static List<String> named(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> provided(InputStream stream, String service) throws IOException {
        return ModuleDescriptor.read(stream).provides().stream()
                .filter(its -> its.service().equals(service))
                .map(ModuleDescriptor.Provides::providers)
                .flatMap(Collection::stream)
                .toList();
    }

    /** The providers that a file names. */
    @FunctionalInterface
    private interface Reader {

        List<String> providers(InputStream stream) throws IOException;
    }
}
