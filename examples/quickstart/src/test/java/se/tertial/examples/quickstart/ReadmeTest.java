package se.tertial.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.ExporterRegistry;

/** The README says what is true: its program, its output and its tables are held against the project. */
@Tag("class-path")
class ReadmeTest {

    private static final Path ROOT =
            Path.of(Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"));
    private static final Path PROGRAM =
            ROOT.resolve("examples/quickstart/src/main/java/se/tertial/examples/quickstart/FirstPlan.java");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern FILE = Pattern.compile("`(examples/[^ `]+)[^`]*`");

    @Test
    void programIsTheOneThatIsCompiled() throws IOException {
        List<String> lines = Files.readAllLines(PROGRAM);
        int start = indexOf(lines, "    public static void main(String[] args) throws Exception {");
        List<String> body = lines.subList(start + 1, lines.lastIndexOf("    }"));

        assertEquals(body.stream().map(line -> line.substring(8)).toList(), fence("java"));
    }

    @Test
    void outputIsWhatTheProgramPrints() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FirstPlan.main(new String[] {ROOT.resolve("examples").toString()});
        } finally {
            System.setOut(before);
        }

        assertEquals(printed.toString(StandardCharsets.UTF_8).lines().toList(), fence("text"));
    }

    @Test
    void modulesAreThoseOfTheBuild() throws IOException {
        Set<String> built = MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
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
        for (Pattern pattern : List.of(LINK, FILE)) {
            for (MatchResult found : pattern.matcher(readme()).results().toList()) {
                assertTrue(Files.exists(ROOT.resolve(found.group(1))), found.group(1));
            }
        }
    }

    /** The rows of the table whose first heading is given, without quotes of code. */
    private static List<List<String>> table(String heading) throws IOException {
        return readme().lines()
                .dropWhile(line -> !line.startsWith("| " + heading + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(row -> List.of(row.replace("`", "").substring(1).strip().split(" *\\| *")))
                .toList();
    }

    private static List<String> fence(String language) throws IOException {
        List<List<String>> fences = Pattern.compile(
                        "^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(readme())
                .results()
                .map(found -> found.group(1).lines().toList())
                .toList();
        return fences.get(0);
    }

    private static int indexOf(List<String> lines, String line) {
        int index = lines.indexOf(line);
        assertTrue(index >= 0, line);
        return index;
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
