package se.tertial.plan.model.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefTest {

    @ParameterizedTest
    @EnumSource
    void referencesToEveryKindAreReadAndWrittenAlike(ObjectKind kind) {
        Ref ref = Ref.of(kind, "x-1");

        assertEquals(ref, Ref.parse(ref.toString()));
        assertEquals(kind, ObjectKind.ofCode(kind.code()));
    }

    @Test
    void aReferenceIsKindAndId() {
        assertEquals("focus-area:f1", Ref.of(ObjectKind.FOCUS_AREA, Id.of("f1")).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "u-7|A reference is kind:id, such as assignment:u-7; not 'u-7'",
                "uppdrag:u-7|'uppdrag' is no kind of object",
                "ASSIGNMENT:u-7|'ASSIGNMENT' is no kind of object",
                ":u-7|'' is no kind of object",
            })
    void otherTextsAreNoReferences(String text, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Ref.parse(text))
                        .getMessage());
    }

    @Test
    void theIdOfAReferenceHasTheFormOfAnId() {
        assertThrows(IllegalArgumentException.class, () -> Ref.parse("assignment:"));
        assertThrows(IllegalArgumentException.class, () -> Ref.parse("assignment:a:b"));
    }
}
