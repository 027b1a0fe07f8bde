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
    void wouldFindAStyleThatThePolicyDoesNotName() throws Exception {
        String page = Region.norrlid().page("overview", false);
        assertTrue(check(List.of(kept("other", page.replace("<style>", "<style>p{margin:0}"))))
                .contains("Inline style violates Content Security Policy"));
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
        return Files.readString(said).strip();
    }
}
