package se.tertial.plan.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordNumberTest {

    @ParameterizedTest
    @CsvFileSource(resources = "record-numbers.csv", useHeadersInDisplayName = true, encoding = "UTF-8")
    void partsAreReadHoweverItIsWritten(String printed, @Nullable String register, int number, int year) {
        RecordNumber recordNumber = RecordNumber.of(printed);

        assertTrue(RecordNumber.isWellFormed(printed));
        assertEquals(printed, recordNumber.toString());
        assertEquals(Optional.ofNullable(register), recordNumber.register());
        assertEquals(OptionalInt.of(number), recordNumber.number());
        assertEquals(OptionalInt.of(year), recordNumber.year());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS\u00a0532/2023", "Dnr\u202fRS\u00a0532/2023", "RS\t532/2023"})
    void spacesOfEveryKindAreSpaces(String printed) {
        assertEquals(Optional.of("RS"), RecordNumber.of(printed).register());
        assertEquals(OptionalInt.of(532), RecordNumber.of(printed).number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ärende 7",
                "RS",
                "RS/532",
                "532",
                "2023",
                "rs/532/2023",
                "RS/532/1823",
                "RS/1234567/2023",
                "2024-2026",
                "2023/2024"
            })
    void anUnknownFormIsKeptAndNotRead(String printed) {
        RecordNumber recordNumber = RecordNumber.of(printed);

        assertFalse(RecordNumber.isWellFormed(printed));
        assertEquals(printed, recordNumber.printed());
        assertEquals(Optional.empty(), recordNumber.register());
        assertEquals(OptionalInt.empty(), recordNumber.number());
        assertEquals(OptionalInt.empty(), recordNumber.year());
    }

    @Test
    void spacesAroundItAreLeftOut() {
        assertEquals(RecordNumber.of("RS/1/2024"), RecordNumber.of("  RS/1/2024\n"));
        assertThrows(IllegalArgumentException.class, () -> new RecordNumber(" RS/1/2024"));
    }

    @Test
    void aNumberHasOneToAHundredCharacters() {
        assertEquals(100, RecordNumber.of("x".repeat(100)).printed().length());
        assertEquals(
                "A record number is 1 to 100 characters without spaces around them, not ''",
                assertThrows(IllegalArgumentException.class, () -> RecordNumber.of(" "))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> RecordNumber.of("x".repeat(101)));
    }

    @Test
    void aLongTextIsRefusedWithoutTryingEveryWayToReadIt() {
        assertFalse(RecordNumber.isWellFormed("Dnr:" + " ".repeat(1_000_000) + "x"));
        assertFalse(RecordNumber.isWellFormed("RS" + " -/:".repeat(250_000) + "x"));
    }
}
