package se.tertial.plan.importer.text.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.importer.text.input.Spaces;

/**
 * A data file of the importer: one entry a line, its values between semicolons, lines that start with # are remarks. What
 * the importer knows about words stands in such files.
 *
 * @param rows the entries, in order
 */
public record Table(List<List<String>> rows) {

    /**
     * Reads a data file that belongs to a class.
     *
     * @param owner the class beside which the file lies
     * @param file its name
     * @return the table
     */
    public static Table read(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The data file " + file + " is missing");
            }
            return new Table(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(";", -1)).stream()
                            .map(String::strip)
                            .toList())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the first value of each entry} */
    public List<String> words() {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    /** {@return the first value of each entry, folded for comparison} */
    public Set<String> foldedWords() {
        return words().stream().map(Spaces::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the first values as alternatives of a pattern, the longest first} */
    public String alternatives() {
        return words().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(word -> word.replace(".", "\\.").replace(" ", "[\\s\\u00A0]+"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
