package se.tertial.plan.exporter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import se.tertial.plan.exporter.json.FileProblem;
import se.tertial.plan.model.Portfolio;

/** What people write, and what they are told of it: the table in {@code yaml-cases.tsv}. */
class YamlCasesTest {

    static Stream<Arguments> cases() throws IOException {
        try (InputStream table = Objects.requireNonNull(YamlCasesTest.class.getResourceAsStream("yaml-cases.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> Arguments.of((Object[]) line.split("\t", 4)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsOrRefuses(String name, int count, String first, String written) {
        String lines = unescaped(written);
        String yaml = lines.startsWith("+") ? Yaml.file(lines.substring(1)) : lines;
        assertEquals(name.startsWith("y_"), count == 0, name);
        if (count == 0) {
            Portfolio portfolio = Yaml.read(yaml);
            assertEquals(portfolio, Yaml.read(Yaml.text(portfolio)));
            return;
        }
        List<FileProblem> problems = Yaml.problems(yaml);
        assertEquals(count, problems.size(), problems.toString());
        assertTrue(problems.get(0).toString().startsWith(first), problems.toString());
        problems.forEach(problem -> assertEquals(1, problem.toString().lines().count()));
    }

    /** The escapes of Java, and no others. */
    private static String unescaped(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (written.charAt(i + 1) == 'u') {
                text.append((char) Integer.parseInt(written.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                text.append(written.substring(i, i + 2).translateEscapes());
                i++;
            }
        }
        return text.toString();
    }
}
