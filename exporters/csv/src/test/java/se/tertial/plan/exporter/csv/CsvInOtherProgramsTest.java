package se.tertial.plan.exporter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.csv.child.CsvChild;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Finding;

/** What other Java machines write, and what other programs read. */
class CsvInOtherProgramsTest {

    private static final String[][] HOSTILE = {
        {"å ä ö", "a,b;c", "\"citat\"", "rad 1\nrad 2\r\nrad 3"},
        {"=HYPERLINK(\"x\")", "'=1", " -1", "\t"},
        {"", "\u202Ehtsalk", "e\u0301 😀", "<b>&amp;</b>"},
        {"x".repeat(32_768), "001", "1-2", "\u0001\u001F"}
    };

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

    @Test
    void pythonReadsTheSameCells() throws Exception {
        for (CsvProfile profile : CsvProfile.values()) {
            Path file = folder.resolve(profile + ".csv");
            try (OutputStream output = Files.newOutputStream(file)) {
                new CsvRun(ListTable.ofTexts(HOSTILE), profile, FormulaPolicy.NONE)
                        .write(HeaderStyle.NAMES, Language.SV, output);
            }
            String program = """
                    import csv, sys
                    with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
                        for row in csv.reader(file, delimiter=sys.argv[2], strict=True):
                            print(','.join(cell.encode('utf-8').hex() for cell in row))
                    """;
            List<String> lines = python(program, file.toString(), String.valueOf(profile.separator()));
            List<String> expected = new ArrayList<>(List.of(hex("a", "b", "c", "d")));
            Stream.of(HOSTILE).map(CsvInOtherProgramsTest::hex).forEach(expected::add);
            assertEquals(expected, lines);
        }
    }

    private static String hex(String... cells) {
        return Stream.of(cells)
                .map(cell -> HexFormat.of().formatHex(cell.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
    }

    private List<String> python(String program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-c", program));
        command.addAll(List.of(args));
        try {
            return run(command).lines().toList();
        } catch (IOException e) {
            Assumptions.assumeFalse(
                    !"required".equals(System.getProperty("tertial.tools")), "not given python3: " + e.getMessage());
            throw e;
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
        return run(command);
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = process.waitFor();
        String said = Files.readString(output);
        assertEquals(0, status, said);
        return said;
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
        return Stream.of(CsvExporter.class, PlanExporter.class, Finding.class, Portfolio.class, CsvWriter.class)
                .map(CsvInOtherProgramsTest::location)
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
