package se.tertial.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a module says how to depend on that module, and not on another. */
class ModulePagesTest {

    private static final Path DECLARATION = Path.of("src/main/java/module-info.java");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");
    private static final Pattern MODULE = Pattern.compile("(?m)^(?:open )?module ([a-z.]+) \\{");

    @ParameterizedTest
    @MethodSource("pages")
    void namesItsArtifact(Page page) throws IOException {
        assertEquals(List.of(artifact(folder(page).resolve("pom.xml"))), all(ARTIFACT, page.text()), page::toString);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesItsModule(Page page) throws IOException {
        String module =
                all(MODULE, Files.readString(folder(page).resolve(DECLARATION))).get(0);
        assertTrue(page.text().contains("`requires " + module + ";`"), () -> page + " does not name " + module);
    }

    /** The first pages of modules: those named README that lie beside a module declaration. */
    static List<Page> pages() {
        return Project.pages().stream()
                .filter(page -> page.file().endsWith("README.md"))
                .filter(page -> Files.exists(folder(page).resolve(DECLARATION)))
                .filter(page -> isOfTheBuild(folder(page).resolve("pom.xml")))
                .toList();
    }

    /** Whether a project is a module of this one; there is an example of a project that is not. */
    private static boolean isOfTheBuild(Path pom) {
        return Project.lines(pom).stream().anyMatch(line -> line.contains("</parent>"));
    }

    private static Path folder(Page page) {
        return Project.ROOT.resolve(page.file()).resolveSibling("");
    }

    /** The artifact of a file {@code pom.xml}: the first after its parent. */
    private static String artifact(Path pom) throws IOException {
        String text = Files.readString(pom);
        return all(ARTIFACT, text.substring(text.indexOf("</parent>"))).get(0);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
