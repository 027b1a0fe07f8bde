package se.tertial.plan.exporter.yaml.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.exporter.json.read.Token;

/** The tables of YAML 1.2.2, section 10.3.2, and what people write that is not in them. */
class CoreSchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"null", "Null", "NULL", "~"})
    void knowsNull(String plain) {
        assertEquals(Token.NULL, CoreSchema.token(plain));
    }

    @Test
    void takesNothingForNull() {
        assertEquals(Token.NULL, CoreSchema.token(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
    void knowsTrueAndFalse(String plain) {
        assertEquals(Token.BOOLEAN, CoreSchema.token(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "-0", "7", "+12345", "007", "0o14", "0xC", "1.", ".5", "-1.50", "1e3", "1.2E-3", "0e+0", ".inf",
                "-.Inf", "+.INF", ".nan", ".NaN", ".NAN"
            })
    void knowsNumbers(String plain) {
        assertEquals(Token.NUMBER, CoreSchema.token(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "off",
                "y",
                "N",
                "tRUE",
                "nULL",
                "2024-08-31",
                "2024-08-31T10:00:00Z",
                "2024-T2",
                "RS/532/2023",
                "§ 150",
                "1_000",
                "1 000",
                "1,5",
                "12:30:45",
                "0b1",
                "0o8",
                "0xG",
                "-0x1",
                "+.nan",
                "e3",
                ".",
                "-",
                "1e",
                "1.2.3",
                "١"
            })
    void leavesTheRestAsText(String plain) {
        assertEquals(Token.STRING, CoreSchema.token(plain));
    }
}
