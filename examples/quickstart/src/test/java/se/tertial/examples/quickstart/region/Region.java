package se.tertial.examples.quickstart.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;

/** The files of the made-up region. */
final class Region {

    static final Path FOLDER = Path.of(Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"))
            .resolve("examples/quickstart/region");

    private Region() {}

    static Portfolio read(String name) {
        try {
            return PlanJson.reader().read(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
