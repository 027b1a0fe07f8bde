package se.tertial.plan.export.plugin;

import java.nio.file.Path;
import java.util.Objects;

/** Says in one line why a plugin cannot be used. */
public final class UnusablePluginException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    UnusablePluginException(Path file, String message) {
        super(message);
        this.file = file;
    }

    UnusablePluginException(Path file, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    /** {@return the jar, or the folder of the plugin} */
    public Path file() {
        return file;
    }

    /** {@return what is wrong and what to do, in one line} */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
