package se.tertial.plan.export.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The version of the library is known, and the same wherever it runs. */
class GeneratorTest {

    @Test
    @Tag("class-path")
    void knowsItsVersion() {
        String version = Generator.version().orElseThrow();
        assertTrue(version.matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), version);
        assertEquals("Tertial " + version, Generator.inWords());
        assertEquals("Tertial/" + version, Generator.product());
    }
}
