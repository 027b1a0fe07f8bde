package se.tertial.examples.quickstart.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Portfolio;

/** The region shows every type, attribute and constant of the model that a reader can see. */
class EverythingOccursTest {

    /** What does not occur, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "ObjectKind.ORGANISATION", "the region itself is what all of it is about; nothing has to point at it",
            "ObjectKind.DEPENDENCY", "a dependency points at others; nothing points at it",
            "ObjectKind.REPORTING_DUTY", "a duty to report points at others; nothing points at it");

    @Test
    void everyTypeAttributeAndConstantOccurs() {
        Set<String> sayable = ModelWalk.sayable(Portfolio.class);
        Set<String> missing = new TreeSet<>(sayable);
        missing.removeAll(ModelWalk.said(Region.read("region.json")));

        assertTrue(sayable.size() > 450, () -> "the model was not walked: " + sayable.size());
        assertEquals(new TreeSet<>(LEFT_OUT.keySet()), missing);
    }
}
