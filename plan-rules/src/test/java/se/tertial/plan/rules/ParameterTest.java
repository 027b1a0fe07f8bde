package se.tertial.plan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.model.text.Language;

class ParameterTest {

    private enum Tone {
        VERY_CALM,
        LOUD
    }

    private static final Bilingual HELP = Bilingual.of("Hjälp", "Help");
    private static final Parameter<String> DELIMITER = Parameter.builder("delimiter", ParameterType.STRING, HELP)
            .alias("separator")
            .defaultValue(",")
            .validation(value -> value.length() == 1, Bilingual.of("ett tecken", "one character"))
            .build();
    private static final Parameter<Integer> DAYS = Parameter.builder("days", ParameterType.integer(1, 90), HELP)
            .unit("days")
            .defaultValue(14)
            .build();
    private static final Parameter<Tone> TONE =
            Parameter.builder("tone", ParameterType.choice(Tone.class), HELP).build();
    private static final List<Parameter<?>> ALL = List.of(DELIMITER, DAYS, TONE);

    @Test
    void everyTypeReadsWhatItWrites() {
        same(ParameterType.STRING, "å; \n");
        same(ParameterType.BOOLEAN, true);
        same(ParameterType.DECIMAL, new BigDecimal("-0.50"));
        same(ParameterType.DATE, LocalDate.of(2024, 8, 31));
        same(ParameterType.LANGUAGE, Language.SMA);
        same(ParameterType.PATH, Path.of("a", "b.json"));
        same(ParameterType.integer(-5, 5), -5);
        same(ParameterType.choice(Tone.class), Tone.VERY_CALM);
        same(ParameterType.choice("a", "b"), "b");
    }

    @ParameterizedTest
    @CsvSource({
        "days,0",
        "days,91",
        "days,1.5",
        "days,''",
        "days,99999999999",
        "delimiter,ab",
        "tone,very_calm",
        "tone,LOUD"
    })
    void refusesValuesThatAreNotAllowed(String name, String value) {
        ParameterException e =
                assertThrows(ParameterException.class, () -> ParameterValues.of(ALL, Map.of(name, value)));
        assertEquals(name, e.name());
        assertEquals(Optional.of(value), e.value());
        assertEquals(
                "Parameter '" + name + "' is '" + value + "'; expected "
                        + e.expected().orElseThrow(),
                e.getMessage());
    }

    @Test
    void refusesTypedValuesOutOfBounds() {
        assertThrows(ParameterException.class, () -> ParameterValues.of(ALL, Map.of("days", 91)));
        assertThrows(ParameterException.class, () -> ParameterValues.of(ALL, Map.of("days", true)));
        assertEquals(90, ParameterValues.of(ALL, Map.of("days", 90)).get(DAYS));
    }

    @Test
    void refusesUnknownNamesAndProposesTheNearest() {
        ParameterException e =
                assertThrows(ParameterException.class, () -> ParameterValues.of(ALL, Map.of("delimitr", ";")));
        assertEquals(
                "There is no parameter 'delimitr'; did you mean 'delimiter'? Parameters: delimiter (string, default ','),"
                        + " days (integer in days, default '14'), tone (very-calm|loud)",
                e.getMessage());
        assertEquals(List.of("delimiter", "days", "tone"), e.known());
    }

    @Test
    void proposesNothingForWhatIsFarFromEverything() {
        ParameterException e = assertThrows(
                ParameterException.class, () -> ParameterValues.of(List.of(), Map.of("x".repeat(200), "1")));
        assertEquals("There is no parameter '" + "x".repeat(60) + "…'. Parameters: none", e.getMessage());
    }

    @Test
    void refusesOneParameterByTwoNames() {
        Map<String, String> twice = new LinkedHashMap<>();
        twice.put("delimiter", ";");
        twice.put("separator", ";");
        ParameterException e = assertThrows(ParameterException.class, () -> ParameterValues.of(ALL, twice));
        assertEquals(
                "Parameter 'delimiter' is given twice, as 'delimiter' and as 'separator'; expected one of them",
                e.getMessage());
    }

    @Test
    void givesDefaultsWhereNothingIsGiven() {
        ParameterValues values = ParameterValues.of(ALL, Map.of("separator", ";"));
        assertEquals(";", values.get(DELIMITER));
        assertEquals(14, values.get(DAYS));
        assertEquals(Optional.empty(), values.find(TONE));
        assertThrows(ParameterException.class, () -> values.get(TONE));
        assertEquals(Map.of("delimiter", ";"), values.given());
        assertEquals(values, ParameterValues.of(ALL, values.given()));
    }

    @Test
    void refusesADefaultThatIsNotAllowed() {
        Parameter.Builder<Integer> builder =
                Parameter.builder("days", ParameterType.integer(1, 9), HELP).defaultValue(10);
        assertThrows(ParameterException.class, builder::build);
        assertThrows(IllegalArgumentException.class, () -> Parameter.builder("Days", ParameterType.STRING, HELP));
    }

    private static <T> void same(ParameterType<T> type, T value) {
        assertEquals(value, type.parse(type.format(value)));
    }
}
