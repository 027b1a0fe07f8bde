package se.tertial.plan.exporter.json.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.tertial.plan.exporter.json.Json;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.exporter.json.syntax.JsonSyntax;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.fixtures.Portfolios;

class LocationsTest {

    @Property(tries = 20)
    void everyPointerLeadsBackToItsValue(@ForAll("portfolios") Portfolio portfolio) {
        Input in = Input.of("tree", JsonSyntax.JSON, ReadLimits.standard());
        checkAll(Trees.read(Json.bytes(portfolio), in), in.locations());
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.smallPortfolios();
    }

    @Test
    void writesNamesAsPointersDo() {
        Input in = Input.of("tree", JsonSyntax.JSON, ReadLimits.standard());
        byte[] json = "{\"a/b\":{\"c~d\":[1,{\"\":2}]}}".getBytes(StandardCharsets.UTF_8);
        Trees.read(json, in);
        Locations locations = in.locations();
        assertEquals("/a~1b/c~0d/1", locations.pointer(4));
        assertEquals(4, locations.find("/a~1b/c~0d/1"));
        assertEquals(18, locations.column(4));
    }

    private static void checkAll(Node node, Locations locations) {
        String pointer = locations.pointer(node.index());
        assertEquals(node.index(), locations.find(pointer), pointer);
        if (node instanceof Node.OfArray array) {
            array.values().forEach(value -> checkAll(value, locations));
        } else if (node instanceof Node.OfObject object) {
            object.members().values().forEach(value -> checkAll(value, locations));
        }
    }
}
