package se.tertial.plan.model.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionValueTest {

    @Test
    void trailingZerosCount() {
        assertNotEquals(number("1.5"), number("1.50"));
        assertNotEquals(number("0"), number("0.0"));
    }

    @Test
    void anExponentIsTheNumberThatItStandsFor() {
        assertEquals(number("1000"), number("1E+3"));
        assertEquals(number("0.001"), number("1E-3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999", "1E-1000", "-1E+999", "0E+999"})
    void aThousandDigitsAreKept(String digits) {
        assertEquals(0, new BigDecimal(digits).compareTo(number(digits).value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000", "1E-1001", "1E+2147483647", "1E-2147483647", "0E+2147483647"})
    void largerNumbersAreRefusedBeforeTheyAreWrittenOut(String digits) {
        assertEquals(
                "A number has at most 1000 digits on either side of the point",
                assertThrows(IllegalArgumentException.class, () -> number(digits))
                        .getMessage());
    }

    @Test
    void listsAndMapsAreCopiedAndKeepTheirOrder() {
        List<ExtensionValue> list = new ArrayList<>(List.of(new ExtensionValue.OfNull()));
        Map<String, ExtensionValue> map = new LinkedHashMap<>();
        map.put("z", new ExtensionValue.OfBoolean(true));
        map.put("a", new ExtensionValue.OfString("b"));
        ExtensionValue.OfList ofList = new ExtensionValue.OfList(list);
        ExtensionValue.OfMap ofMap = new ExtensionValue.OfMap(map);
        list.clear();
        map.clear();

        assertEquals(1, ofList.values().size());
        assertEquals(List.of("z", "a"), List.copyOf(ofMap.values().keySet()));
        assertThrows(UnsupportedOperationException.class, () -> ofMap.values().clear());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsSaidByOfNullAndNeverByNull() {
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        values.put("budget", null);

        NullPointerException refusal = assertThrows(NullPointerException.class, () -> new ExtensionValue.OfMap(values));

        assertEquals("budget", refusal.getMessage());
    }

    @Test
    void anIdentifierHasSchemeAndValue() {
        assertEquals(
                "An identifier has a scheme and a value, not '' and 'x'",
                assertThrows(IllegalArgumentException.class, () -> Identifier.of("", "x"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Identifier.of("kolada", ""));
        assertEquals("N00945", Identifier.of("kolada", "N00945").value());
    }

    private static ExtensionValue.OfNumber number(String digits) {
        return new ExtensionValue.OfNumber(new BigDecimal(digits));
    }
}
