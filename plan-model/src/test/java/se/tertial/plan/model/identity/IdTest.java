package se.tertial.plan.model.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "_", "u-7", "plan.2024_T2", "A-.-", "_0"})
    void idsAreReadAndWrittenAlike(String value) {
        assertTrue(Id.isValid(value));
        assertEquals(value, Id.of(value).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "7", "-a", ".a", "a b", "å", "aå", "a:b", "a/b", "a\n", "a\u0000", "a\u00a0", " a", "@", "[", "`",
                "{"
            })
    void otherStringsAreNoIds(String value) {
        assertFalse(Id.isValid(value));
        assertThrows(IllegalArgumentException.class, () -> Id.of(value));
    }

    @Test
    void anIdHasAtMostTwoHundredCharacters() {
        assertTrue(Id.isValid("a".repeat(200)));
        String message = assertThrows(IllegalArgumentException.class, () -> Id.of("a".repeat(201)))
                .getMessage();
        assertEquals(
                "An id is 1 to 200 characters: a letter or underscore, then letters, digits, '.', '-' or '_'; not '"
                        + "a".repeat(40) + "…'",
                message);
    }

    @Test
    void idsAreOrderedByCharacterAndTellCaseApart() {
        assertTrue(Id.of("B").compareTo(Id.of("a")) < 0);
        assertEquals(0, Id.of("a").compareTo(Id.of("a")));
        assertFalse(Id.of("a").equals(Id.of("A")));
    }
}
