package se.tertial.plan.model.time;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final DateRange SECOND_TERTIAL = DateRange.parse("2024-05-01/2024-08-31");

    @Test
    void bothEndsAreInclusive() {
        assertTrue(SECOND_TERTIAL.contains(LocalDate.of(2024, 5, 1)));
        assertTrue(SECOND_TERTIAL.contains(LocalDate.of(2024, 8, 31)));
        assertFalse(SECOND_TERTIAL.contains(LocalDate.of(2024, 4, 30)));
        assertFalse(SECOND_TERTIAL.contains(LocalDate.of(2024, 9, 1)));
    }

    @Test
    void rangesThatShareADayOverlap() {
        assertTrue(SECOND_TERTIAL.overlaps(DateRange.parse("2024-08-31/2024-12-31")));
        assertFalse(SECOND_TERTIAL.overlaps(DateRange.parse("2024-09-01/2024-12-31")));
        assertTrue(SECOND_TERTIAL.encloses(SECOND_TERTIAL));
        assertFalse(SECOND_TERTIAL.encloses(DateRange.parse("2024-08-31/2024-09-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "2024-05-01", "2024-05-01/", "2024-05/2024-06", "2024-08-31/2024-05-01", "a/b"})
    void refusesWhatIsNotTwoDaysInOrder(String text) {
        assertThrows(IllegalArgumentException.class, () -> DateRange.parse(text));
    }
}
