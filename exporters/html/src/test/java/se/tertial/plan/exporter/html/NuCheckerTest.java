package se.tertial.plan.exporter.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.model.text.Language;

/** The Nu HTML checker, a program of its own, finds neither an error nor a warning in any layout. */
class NuCheckerTest {

    @TempDir
    Path folder;

    @Test
    void findsNothing() throws Exception {
        List<Path> pages = new ArrayList<>();
        for (Region region : Portfolios.all()) {
            for (String layout : region.layouts()) {
                pages.add(kept(region.name() + "-" + layout, region.page(layout, true)));
            }
        }
        Map<String, String> options = Map.of("home", "https://region.example/", "data", "uppdrag.csv");
        pages.add(kept("english", Region.norrlid().page("overview", Language.EN, options)));
        assertEquals("", check(pages));
    }

    @Test
    void wouldFindWhatIsWrong() throws Exception {
        assertTrue(check(List.of(kept("wrong", "<!DOCTYPE html><title>x</title><table><td>")))
                .contains("error"));
    }

    private Path kept(String name, String page) throws IOException {
        return Files.writeString(folder.resolve(name + ".html"), page);
    }

    private String check(List<Path> pages) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
                        .toString(),
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                "nu.validator.client.SimpleCommandLineValidator"));
        pages.forEach(page -> command.add(page.toString()));
        Path said = folder.resolve("said.txt");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        // The checker knows hashes of a policy, but does not hash what stands in the page: of one style and one script
        // it says
        // that they are blocked. That they are not, and that others are, is seen in the browser.
        long styles = 0;
        long scripts = 0;
        List<String> rest = new ArrayList<>();
        for (String line : Files.readAllLines(said)) {
            if (line.contains("Inline style violates Content Security Policy")) {
                styles++;
            } else if (line.contains("Inline script violates Content Security Policy")) {
                scripts++;
            } else {
                rest.add(line);
            }
        }
        assertTrue(styles <= pages.size() && scripts <= pages.size(), "one style and one script a page");
        return String.join("\n", rest).strip();
    }
}
