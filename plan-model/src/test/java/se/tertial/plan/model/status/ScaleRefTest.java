package se.tertial.plan.model.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.model.identity.Id;

class ScaleRefTest {

    @ParameterizedTest
    @ValueSource(strings = {"rjh-2024@1", "a@2024-T2_b.3", "_@v"})
    void namesOfScalesAreReadAndWrittenAlike(String text) {
        assertEquals(text, ScaleRef.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rjh-2024", "rjh-2024@", "@1", "rjh@1@2", "rjh@1 2", "rjh@å", ""})
    void otherTextsNameNoScale(String text) {
        assertThrows(IllegalArgumentException.class, () -> ScaleRef.parse(text));
    }

    @Test
    void aVersionHasAtMostFiftyCharacters() {
        Id id = Id.of("rjh");
        assertEquals(50, new ScaleRef(id, "v".repeat(50)).version().length());
        assertEquals(
                "The version of scale 'rjh' is 1 to 50 letters, digits, full stops, hyphens or underscores, not '"
                        + "v".repeat(51) + "'",
                assertThrows(IllegalArgumentException.class, () -> new ScaleRef(id, "v".repeat(51)))
                        .getMessage());
    }

    @Test
    void namesAreOrderedByIdThenVersion() {
        assertTrue(ScaleRef.parse("a@2").compareTo(ScaleRef.parse("b@1")) < 0);
        assertTrue(ScaleRef.parse("a@1").compareTo(ScaleRef.parse("a@2")) < 0);
        assertEquals(0, ScaleRef.parse("a@1").compareTo(ScaleRef.parse("a@1")));
    }
}
