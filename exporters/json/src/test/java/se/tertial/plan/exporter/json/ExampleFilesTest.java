package se.tertial.plan.exporter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Portfolio;

/** The organisation files that come with the examples are what they claim to be. */
class ExampleFilesTest {

    @Test
    void organisationFilesAreReadAndValid() throws IOException {
        Path folder = Path.of(System.getProperty("tertial.root"), "examples", "organisations");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json")).toList();
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            Portfolio portfolio = PlanJson.reader().read(file);
            assertEquals(portfolio, Json.read(Json.text(portfolio)), file.toString());
            assertEquals(List.of(), Json.faults(Files.readString(file)), file.toString());
        }
    }
}
