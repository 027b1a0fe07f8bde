package se.tertial.examples.quickstart.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.exporter.yaml.PlanYaml;
import se.tertial.plan.model.Portfolio;

/** What people write by hand is what programs read. */
class YamlTest {

    @ParameterizedTest
    @ValueSource(strings = {"region", "clean"})
    void yamlAndJsonSayTheSame(String name) throws IOException {
        assertEquals(Region.read(name + ".json"), PlanYaml.reader().read(Region.FOLDER.resolve(name + ".yaml")));
    }

    @Test
    void organisationFileIsTheBeginningOfTheTwin() throws IOException {
        Portfolio clean = Region.read("clean.json");
        Portfolio beginning = Portfolio.builder()
                .organisation(clean.organisation())
                .bodies(clean.bodies())
                .bodyGroups(clean.bodyGroups())
                .statusScales(clean.statusScales())
                .scaleMappings(clean.scaleMappings())
                .build();

        assertEquals(beginning, PlanYaml.reader().read(Region.FOLDER.resolve("organisation.yaml")));
    }
}
