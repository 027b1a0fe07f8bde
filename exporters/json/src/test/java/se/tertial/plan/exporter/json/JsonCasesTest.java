package se.tertial.plan.exporter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.plan.model.Portfolio;

/** What is read and what is refused, and with what words: the table in {@code json-cases.tsv}. */
class JsonCasesTest {

    private static final String START =
            "{\"format\":\"tertial-portfolio\",\"version\":\"1.0\",\"organisation\":{\"name\":\"N\"}";

    static Stream<Arguments> cases() throws IOException {
        try (InputStream table = Objects.requireNonNull(JsonCasesTest.class.getResourceAsStream("json-cases.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> Arguments.of((Object[]) line.split("\t", 4)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsOrRefuses(String name, String pointer, String words, String json) {
        String file = START + (json.matches("\\{\\s*[}].*") ? "" : ",") + json.substring(1);
        if (name.startsWith("y_")) {
            Portfolio portfolio = Json.read(file);
            assertEquals(portfolio, Json.read(Json.text(portfolio)));
            assertEquals(List.of(), Json.faults(file));
            return;
        }
        List<FileProblem> problems = Json.problems(file);
        assertFalse(problems.isEmpty(), "read without a problem");
        FileProblem first = problems.get(0);
        assertEquals(pointer, first.pointer(), problems.toString());
        assertTrue(first.message().contains(words), first.message());
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(1, first.line());
        assertTrue(first.column() > 1);
    }
}
