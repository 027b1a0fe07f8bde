package se.tertial.plan.model.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureValuesTest {

    @ParameterizedTest
    @CsvSource({"1,1", "9,9", "10,10", "17,17", "16.7,16", "16.a,16", "17.19,17", "3.d,3"})
    void goalsOfTheAgendaAreReadAndWrittenAlike(String code, int goal) {
        assertEquals(code, Sdg.of(code).toString());
        assertEquals(goal, Sdg.of(code).goal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "18", "01", "16.", "16.0", "16.100", "16.A", "16.e", "16,7", " 16", "1.7.1", "١"})
    void otherCodesAreNoGoals(String code) {
        assertEquals(
                "A goal of Agenda 2030 is 1 to 17, a target such as 16.7 or 16.a; not '" + code + "'",
                assertThrows(IllegalArgumentException.class, () -> Sdg.of(code)).getMessage());
    }

    @Test
    void aGoalHasTheAddressOfTheUnitedNations() {
        assertEquals(
                URI.create("http://metadata.un.org/sdg/16.7"), Sdg.of("16.7").uri());
    }

    @Test
    void aQuantityKeepsItsPrecisionAndNoExponent() {
        assertNotEquals(Quantity.of(new BigDecimal("1.50")), Quantity.of(new BigDecimal("1.5")));
        assertEquals(Quantity.of(new BigDecimal("1000")), Quantity.of(new BigDecimal("1E+3")));
        assertEquals(Quantity.Bound.EXACTLY, Quantity.of(BigDecimal.ONE).bound());
    }

    @Test
    void aQuantityOfABillionDigitsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(new BigDecimal("1E+1000000000")));
    }

    @ParameterizedTest
    @CsvSource({"1,1,2,1", "4,3,4,12", "10,10,10,100", "5,1,5,5"})
    void aRiskValueIsProbabilityTimesImpact(int probability, int impact, int steps, int value) {
        assertEquals(value, new RiskRating(probability, impact, steps).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1|1|A risk is rated in 2 to 10 steps, not 1",
                "1|1|11|A risk is rated in 2 to 10 steps, not 11",
                "0|1|4|Probability and impact are 1 to 4, not 0 and 1",
                "5|1|4|Probability and impact are 1 to 4, not 5 and 1",
                "1|0|4|Probability and impact are 1 to 4, not 1 and 0",
                "1|5|4|Probability and impact are 1 to 4, not 1 and 5",
            })
    void ratingsBeyondTheirStepsAreRefused(int probability, int impact, int steps, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> new RiskRating(probability, impact, steps))
                        .getMessage());
    }
}
