package se.tertial.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static final List<Family> KNOWN = List.of(family("csv"), family("ods"), family("html"));

    @Test
    void withoutWordsAllFamiliesAreRunAtLength() {
        Arguments arguments = Arguments.of(List.of(), KNOWN);
        assertEquals(KNOWN, arguments.families());
        assertEquals(Effort.FULL, arguments.effort());
        assertFalse(arguments.keep());
    }

    @Test
    void namedFamiliesAreRunInTheirOwnOrder() {
        Arguments arguments = Arguments.of(List.of("--quick", "html", "csv", "html", "--results"), KNOWN);
        assertEquals(
                List.of("csv", "html"),
                arguments.families().stream().map(Family::name).toList());
        assertEquals(Effort.QUICK, arguments.effort());
        assertTrue(arguments.keep());
    }

    @Test
    void aWrongFamilyNamesTheKnownOnes() {
        assertEquals("there is no family 'pdf'; expected some of csv, ods, html", wrong("pdf"));
    }

    @Test
    void aWrongOptionNamesTheKnownOnes() {
        assertEquals("there is no option '--fast'; expected --quick or --results", wrong("--fast"));
    }

    @Test
    void familiesHaveNamesOfTheirOwnAndReachesOfTheirSides() {
        List<Family> all = Families.all();
        assertEquals(all.size(), all.stream().map(Family::name).distinct().count());
        for (Family family : all) {
            if (family instanceof SideFamily sides) {
                sides.reaches().forEach(reach -> {
                    sides.side(reach.side());
                    if (reach.against() != null) {
                        sides.side(reach.against());
                    }
                });
            }
        }
    }

    private static String wrong(String word) {
        return String.valueOf(assertThrows(
                        IllegalArgumentException.class, () -> Arguments.of(List.of("csv", word), KNOWN))
                .getMessage());
    }

    private static Family family(String name) {
        return SideFamily.of(name, name, List.of(), List.of());
    }
}
