package se.tertial.plan.export.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * What an artifact names as the program that made it. The version was written down when the library was built, so that it is the
 * same on the module path, on the class path and in a jar that was merged. Thread-safe.
 */
public final class Generator {

    private static final String NAME = "Tertial";
    private static final Optional<String> VERSION = read();

    private Generator() {}

    /**
     * The version of the library, as its artifacts have it.
     *
     * @return such as {@code 1.2.0}; empty if a build of another kind has not written it down
     */
    public static Optional<String> version() {
        return VERSION;
    }

    /**
     * Name and version, for readers.
     *
     * @return such as {@code Tertial 1.2.0}; the name alone if the version is not known
     */
    public static String inWords() {
        return NAME + VERSION.map(its -> " " + its).orElse("");
    }

    /**
     * Name and version in one word, as programs name themselves (RFC 9110, 10.1.5; OpenDocument 1.3 part 3, 4.3.2.1).
     *
     * @return such as {@code Tertial/1.2.0}; the name alone if the version is not known
     */
    public static String product() {
        return NAME + VERSION.map(its -> "/" + its).orElse("");
    }

    private static Optional<String> read() {
        try (InputStream input = Generator.class.getResourceAsStream("library.properties")) {
            Properties properties = new Properties();
            if (input != null) {
                properties.load(input);
            }
            return Optional.ofNullable(properties.getProperty("version"))
                    .filter(its -> !its.isBlank() && !its.startsWith("${"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
