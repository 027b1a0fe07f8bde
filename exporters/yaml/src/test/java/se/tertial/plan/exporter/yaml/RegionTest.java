package se.tertial.plan.exporter.yaml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;

/** The made-up region, in which every type and field of the model occurs. */
class RegionTest {

    private static final Path FOLDER = Path.of(
                    Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"))
            .resolve("examples/quickstart/region");

    @ParameterizedTest
    @ValueSource(strings = {"region", "clean"})
    void isWrittenByProgramsAsItIsWrittenByHand(String name) throws IOException {
        Portfolio region = PlanJson.reader().read(FOLDER.resolve(name + ".json"));
        byte[] written = Yaml.bytes(region);

        assertEquals(region, PlanYaml.reader().read(FOLDER.resolve(name + ".yaml")));
        assertEquals(region, PlanYaml.reader().read(written));
        assertArrayEquals(written, Yaml.bytes(PlanYaml.reader().read(written)));
    }
}
