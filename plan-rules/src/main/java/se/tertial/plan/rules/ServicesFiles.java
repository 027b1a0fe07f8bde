package se.tertial.plan.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files under META-INF/services of a class path, read to tell which jar names a broken provider. */
final class ServicesFiles {

    private static final String FOLDER = "META-INF/services/";

    private ServicesFiles() {}

    /** The first services file that names the provider; empty if there is none, as for a module. */
    static Optional<String> naming(Class<?> service, String provider, @Nullable ClassLoader classes) {
        ClassLoader loader = classes == null ? ClassLoader.getSystemClassLoader() : classes;
        try {
            Enumeration<URL> files = loader.getResources(FOLDER + service.getName());
            while (files.hasMoreElements()) {
                URL file = files.nextElement();
                if (names(file, provider)) {
                    return Optional.of(file.toString());
                }
            }
        } catch (IOException e) {
            // The problem is told without its place.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean names(URL file, String provider) throws IOException {
        var connection = file.openConnection();
        connection.setUseCaches(false);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .anyMatch(line -> line.replaceFirst("#.*", "").strip().equals(provider));
        }
    }
}
