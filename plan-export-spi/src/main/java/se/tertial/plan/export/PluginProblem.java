package se.tertial.plan.export;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.rules.DiscoveryProblem;

/**
 * Why a file in a folder of plugins is not used. Immutable and thread-safe.
 *
 * @param file the jar, or the folder of a plugin and its libraries
 * @param message what is wrong and what to do, in one line
 */
public record PluginProblem(Path file, String message) {

    /** Refuses null. */
    public PluginProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
    }

    /** The problem as a registry tells it that looked for providers of a service in the file. */
    DiscoveryProblem asProblemOf(Class<?> service) {
        return new DiscoveryProblem(service.getName(), Optional.empty(), Optional.of(file.toString()), message);
    }

    /** Message and file in one line. */
    @Override
    public String toString() {
        return message + " (" + file + ")";
    }
}
