package se.tertial.examples.quickstart.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The clean twin is the same region. */
class TwinTest {

    /** Comments of bodies that are silent, or on rows that are missing, in the region. */
    private static final Set<String> MENDED =
            Set.of("Comment k-2025t1-u03-tn", "Comment k-2024-vp-a1-prov-hsn", "Comment k-2025t1-vp-a1-prov-hsn");

    private static final Set<String> REGION =
            PlanObjects.of(Region.read("region.json")).keySet();
    private static final Set<String> CLEAN =
            PlanObjects.of(Region.read("clean.json")).keySet();

    @Test
    void hasEveryObjectOfTheRegion() {
        assertEquals(Set.of(), without(REGION, CLEAN));
    }

    @Test
    void hasOnlyTheMissingCommentsBeside() {
        assertEquals(MENDED, without(CLEAN, REGION));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
