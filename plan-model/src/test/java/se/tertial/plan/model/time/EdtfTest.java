package se.tertial.plan.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvFileSource(resources = "edtf.csv", numLinesToSkip = 1)
    void hasTheBoundsOfTheTable(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        Edtf value = Edtf.parse(text);

        assertEquals(Optional.ofNullable(earliest), value.earliest());
        assertEquals(Optional.ofNullable(latest), value.latest());
        assertEquals(text, value.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-21, 2024-03-01, 2024-05-31",
        "2024-22, 2024-06-01, 2024-08-31",
        "2024-23, 2024-09-01, 2024-11-30",
        "2024-24, 2024-12-01, 2025-02-28"
    })
    void seasonsOfTheWeatherAreThreeMonths(String text, LocalDate earliest, LocalDate latest) {
        assertEquals(Optional.of(earliest), Edtf.parse(text).earliest(SeasonPolicy.METEOROLOGICAL));
        assertEquals(Optional.of(latest), Edtf.parse(text).latest(SeasonPolicy.METEOROLOGICAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "..",
                "24",
                "202",
                "20244",
                "2024-",
                "2024-1",
                "2024-00",
                "2024-13",
                "2024-20",
                "2024-42",
                "2024-02-30",
                "2023-02-29",
                "2024-05-00",
                "2024-05-1",
                "2024-21-01",
                "2023-2025",
                "2023–2025",
                "2023/24",
                "2023-21/2024-21",
                "2024-38/2024-39",
                "202X/2030",
                "202X-05",
                "2X24",
                "2024-X5",
                "2024-05-X1",
                "2024-XX-31",
                "?2024",
                "2024~?",
                "2024/2025/2026",
                "2025/2024",
                "2024-05/2024-04",
                "P1Y",
                "(2024-08-31]/2024-12",
                "2024-08-31T12:00:00",
                "-2024",
                "Y20240",
                "[2023,2024]",
                " 2024",
                "2024 ",
                "２０２４"
            })
    void refusesWhatIsNotAValueForPlans(String text) {
        assertThrows(IllegalArgumentException.class, () -> Edtf.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-2025, 2023/2025",
        "2023 – 2025, 2023/2025",
        "2023/24, 2023/2024",
        "2023-21/2023-23, write its months",
        "2025/2023, ends (2023-12-31) before it starts (2025-01-01)"
    })
    void saysWhatToWriteInstead(String text, String advice) {
        String message = messageOf(() -> Edtf.parse(text));

        assertTrue(message.contains(advice), message);
        assertFalse(message.contains("\n"));
    }

    @Test
    void showsAHostileTextShortAndOnOneLine() {
        String message = messageOf(() -> Edtf.parse("2024\n".repeat(100_000)));

        assertTrue(message.length() < 250);
        assertFalse(message.contains("\n"));
    }

    @Test
    void isMadeFromTheDatesOfJavaTime() {
        assertEquals("2024-05-31", Edtf.of(LocalDate.of(2024, 5, 31)).toString());
        assertEquals("2024-05", Edtf.of(YearMonth.of(2024, 5)).toString());
        assertEquals(
                "2024-05-01/2024-08-31",
                Edtf.of(DateRange.parse("2024-05-01/2024-08-31")).toString());
        assertThrows(IllegalArgumentException.class, () -> Edtf.of(LocalDate.of(10000, 1, 1)));
    }

    @Test
    void knowsItsQualifiers() {
        assertTrue(Edtf.parse("2023-08~/2024-06~").isApproximate());
        assertFalse(Edtf.parse("2023-08~").isUncertain());
        assertTrue(Edtf.parse("2023?").isUncertain());
        assertTrue(Edtf.parse("2023%").isUncertain() && Edtf.parse("2023%").isApproximate());
        assertTrue(Edtf.parse("../..").isInterval());
        assertFalse(Edtf.parse("2024").isInterval());
    }

    @Test
    void isEqualByItsText() {
        assertEquals(Edtf.parse("2024"), Edtf.parse("2024"));
        assertEquals(Edtf.parse("2024").hashCode(), Edtf.parse("2024").hashCode());
        assertFalse(Edtf.parse("2024").equals(Edtf.parse("2024-XX")));
    }

    private static String messageOf(Executable call) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
