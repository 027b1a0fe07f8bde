package se.tertial.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where things lie in the project. */
final class Project {

    static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"));

    private Project() {}

    /** The programs, in their order. */
    static List<Program> programs() {
        return lines(ROOT.resolve("examples/quickstart/programs.csv")).stream()
                .skip(1)
                .map(Program::of)
                .toList();
    }

    /** The pages: every file in Markdown that the build did not make. */
    static List<Page> pages() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(ROOT::relativize)
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.of("target", ".git").noneMatch(name -> hasPart(file, name)))
                    .sorted()
                    .map(Page::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasPart(Path file, String name) {
        for (Path part : file) {
            if (part.toString().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
