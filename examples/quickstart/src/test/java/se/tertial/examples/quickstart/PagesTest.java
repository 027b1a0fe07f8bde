package se.tertial.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages show the programs and their output as they are. After a change to a program, {@code -Dtertial.pages=write} has
 * the pages written anew.
 */
class PagesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("tertial.pages"));

    @ParameterizedTest
    @MethodSource("pages")
    void showsThingsAsTheyAre(Page page) throws IOException {
        String asItIs = page.with(PagesTest::block);
        if (WRITE) {
            page.write(asItIs);
        }
        assertEquals(asItIs, page.text(), () -> page + " is old; -Dtertial.pages=write has it written anew");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoJavaOfItsOwn(Page page) throws IOException {
        assertFalse(page.own().contains("```java"), "a program on a page is one that is compiled and run");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksToWhatThereIs(Page page) throws IOException {
        for (Path link : page.links()) {
            assertTrue(Files.exists(link), link::toString);
        }
    }

    @Test
    void everyProgramIsShownOnItsPage() throws IOException {
        for (Program program : Project.programs()) {
            List<String> shown = new Page(Path.of(program.page())).shown();
            assertTrue(shown.contains("program: " + program), () -> program.page() + " does not show " + program);
            assertTrue(
                    shown.contains("output: " + program),
                    () -> program.page() + " does not show what " + program + " prints");
        }
    }

    static List<Page> pages() {
        return Project.pages();
    }

    private static String block(String wanted) {
        if (wanted.equals("table: programs")) {
            return table();
        }
        if (wanted.startsWith("file: ")) {
            return Shown.file(wanted.substring("file: ".length()));
        }
        Program program = Project.programs().stream()
                .filter(its -> wanted.endsWith(": " + its))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + wanted));
        return switch (wanted.substring(0, wanted.indexOf(':'))) {
            case "program" -> fence("java", program.source());
            case "output" -> fence("text", program.expected());
            default -> throw new AssertionError("A page shows a program or its output, not " + wanted);
        };
    }

    private static String table() {
        String head = "| | program | what it does | page |\n| --- | --- | --- | --- |\n";
        return Project.programs().stream().map(PagesTest::row).collect(Collectors.joining("", head, ""));
    }

    private static String row(Program program) {
        Path page = Path.of(program.page());
        String place = page.getParent() == null ? "this one" : "[%1$s](%1$s)".formatted(page.getParent());
        return "| %s | [%s](%s) | %s | %s |\n"
                .formatted(program.number(), program, program.file(), program.shows(), place.replace('\\', '/'));
    }

    private static String fence(String language, List<String> lines) {
        return "```" + language + "\n" + String.join("\n", lines) + "\n```\n";
    }
}
