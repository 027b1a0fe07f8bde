package se.tertial.plan.exporter.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The made-up region, in which every type and field of the model occurs. */
class RegionTest {

    private static final Path FOLDER = Path.of(
                    Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"))
            .resolve("examples/quickstart/region");

    @ParameterizedTest
    @ValueSource(strings = {"region.json", "clean.json"})
    void isReadAndWrittenAsItWas(String name) throws IOException {
        byte[] file = Files.readAllBytes(FOLDER.resolve(name));

        assertArrayEquals(file, Json.bytes(PlanJson.reader().read(file)));
        assertEquals(List.of(), Json.faults(new String(file, StandardCharsets.UTF_8)));
    }
}
