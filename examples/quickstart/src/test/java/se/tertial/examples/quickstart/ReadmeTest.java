package se.tertial.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.ExporterRegistry;

/** The README says what is true: its tables and the files that it names are held against the project. */
@Tag("class-path")
class ReadmeTest {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)]+\\)");
    private static final Pattern FILE = Pattern.compile("`(examples/[^ `]+)[^`]*`");

    @Test
    void modulesAreThoseOfTheBuild() throws IOException {
        Set<String> built = MODULE.matcher(Files.readString(Project.ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                built,
                new TreeSet<>(table("module").stream().map(row -> row.get(0)).toList()));
    }

    @Test
    void exportersAreThoseThatAreFound() throws IOException {
        List<List<String>> found = ExporterRegistry.discover().entries().stream()
                .map(entry ->
                        List.of(entry.descriptor().id(), entry.descriptor().mediaType()))
                .toList();

        assertEquals(found, table("id").stream().map(row -> row.subList(0, 2)).toList());
    }

    @Test
    void filesThatAreNamedExist() throws IOException {
        for (MatchResult found : FILE.matcher(readme()).results().toList()) {
            assertTrue(Files.exists(Project.ROOT.resolve(found.group(1))), found.group(1));
        }
    }

    /** The rows of the table whose first heading is given, without quotes of code and links. */
    private static List<List<String>> table(String heading) throws IOException {
        return readme().lines()
                .dropWhile(line -> !line.startsWith("| " + heading + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(row -> LINK.matcher(row).replaceAll("$1").replace("`", ""))
                .map(row -> List.of(row.substring(1).strip().split(" *\\| *")))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(Project.ROOT.resolve("README.md"));
    }
}
