package se.tertial.examples.quickstart.region.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a published text cannot say, or says otherwise than the data: the list of it, with reasons, is complete and true. */
final class Differences {

    private static final String FILE = "differences.csv";
    private static final List<String[]> ROWS = rows();

    private Differences() {}

    private static List<String[]> rows() {
        try (InputStream input = Objects.requireNonNull(Differences.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 4))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertListed(String document, Set<String> data, Set<String> text) {
        assertEquals(lines(document, "data"), without(data, text), () -> document + ": in the data only");
        assertEquals(lines(document, "text"), without(text, data), () -> document + ": in the text only");
    }

    private static String lines(String document, String side) {
        return ROWS.stream()
                .filter(row -> row[0].equals(document) && row[1].equals(side))
                .map(row -> row[2])
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return String.join("\n", rest);
    }
}
