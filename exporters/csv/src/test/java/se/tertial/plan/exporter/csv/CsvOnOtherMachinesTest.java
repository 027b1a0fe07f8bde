package se.tertial.plan.exporter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.csv.child.CsvChild;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.rules.Finding;

/** What other Java machines write. */
class CsvOnOtherMachinesTest {

    @TempDir
    Path folder;

    @Test
    void aMillionRowsNeedLittleMemory() throws Exception {
        Path file = folder.resolve("million.csv");
        String said = java(modulePath(), List.of("-Xmx64m"), file, "250000", "open-data");
        assertTrue(said.startsWith("1000000 rows, module se.tertial"), said);
        try (Stream<String> lines = Files.lines(file)) {
            assertEquals(1_000_001, lines.count());
        }
    }

    @Test
    void theSameBytesOnEveryMachine() throws Exception {
        for (String profile : List.of("open-data", "excel-sv")) {
            Path here = folder.resolve("here.csv");
            String module = java(modulePath(), List.of(), here, "50", profile);
            assertEquals("200 rows, module se.tertial.plan.exporter.csv", module.strip());
            for (List<String> machine : List.of(
                    List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1"),
                    List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Apia"),
                    List.of("-Duser.language=sv", "-Duser.country=SE", "-Dline.separator=\r"))) {
                Path there = folder.resolve("there.csv");
                assertEquals(
                        "200 rows, module null",
                        java(classPath(), machine, there, "50", profile).strip());
                assertEquals(-1, Files.mismatch(here, there), machine::toString);
            }
        }
    }

    private String java(List<String> path, List<String> options, Path file, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(path);
        command.add(CsvChild.class.getName());
        command.add(file.toString());
        command.addAll(List.of(args));
        return Programs.run(folder, command);
    }

    private static List<String> modulePath() throws URISyntaxException {
        String jars = String.join(File.pathSeparator, jars());
        return List.of(
                "--module-path", jars, "--add-modules", "se.tertial.plan.exporter.csv", "-cp", tests().toString());
    }

    private static List<String> classPath() throws URISyntaxException {
        return List.of("-cp", String.join(File.pathSeparator, jars()) + File.pathSeparator + tests());
    }

    private static List<String> jars() {
        return Stream.of(CsvExporter.class, PlanExporter.class, Finding.class, Portfolio.class)
                .map(CsvOnOtherMachinesTest::location)
                .toList();
    }

    private static String location(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static Path tests() throws URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(CsvChild.class.getResource("CsvChild.class"))
                .toURI());
        Path root = file;
        for (int i = 0; i < CsvChild.class.getName().split("\\.").length; i++) {
            root = Objects.requireNonNull(root.getParent());
        }
        return root;
    }
}
