package se.tertial.plan.exporter.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.odf.child.LongTextChild;
import se.tertial.plan.exporter.odf.child.OdfChild;
import se.tertial.plan.exporter.odf.provider.OdsExporter;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.rules.Finding;

/** What other Java machines write. */
@Tag("other-machines")
class OtherMachinesTest {

    @TempDir
    Path folder;

    /** So many rows that the table goes on on a second sheet, packed by two threads: blocks in line are memory, too. */
    @Test
    void moreRowsThanASheetHasNeedLittleMemory() throws Exception {
        Path file = folder.resolve("million.ods");
        String said = java(modulePath(), List.of("-Xmx64m"), file, "262200", "ods", "2");
        assertTrue(said.startsWith("1048800 rows, module se.tertial"), said);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream content = zip.getInputStream(zip.getEntry("content.xml"));
                Scanner rows = new Scanner(content, StandardCharsets.UTF_8).useDelimiter("</table:table-row>")) {
            // Two headers, and what stands behind the last row.
            assertEquals(1_048_800 + 3, rows.tokens().count());
        }
    }

    /** Held in memory, the blocks alone would need twice as much. */
    @Test
    void aTextOfManyBlocksNeedsLittleMemory() throws Exception {
        Path file = folder.resolve("long.odt");
        java(LongTextChild.class, classPath(), List.of("-Xmx32m"), file, "400000");
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream content = zip.getInputStream(zip.getEntry("content.xml"));
                Scanner headings = new Scanner(content, StandardCharsets.UTF_8).useDelimiter("</text:h>")) {
            // That of the section, and what stands behind the last heading.
            assertEquals(40_000 + 2, headings.tokens().count());
        }
    }

    /** What language, zone and charset change is a rule of the kit. */
    @Test
    void theSameBytesByOneThreadOfAModuleAndByThreeOnOneCore() throws Exception {
        Path here = folder.resolve("here.ods");
        String module = java(modulePath(), List.of(), here, "2000", "ods", "0");
        assertEquals("8000 rows, module se.tertial.plan.exporter.odf", module.strip());
        Path there = folder.resolve("there.ods");
        String classes = java(classPath(), List.of("-XX:ActiveProcessorCount=1"), there, "2000", "ods", "3");
        assertEquals("8000 rows, module null", classes.strip());
        assertEquals(-1, Files.mismatch(here, there));
    }

    private String java(List<String> path, List<String> options, Path file, String... args)
            throws IOException, InterruptedException {
        return java(OdfChild.class, path, options, file, args);
    }

    private String java(Class<?> program, List<String> path, List<String> options, Path file, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(path);
        command.add(program.getName());
        command.add(file.toString());
        command.addAll(List.of(args));
        return Programs.run(folder, command);
    }

    private static List<String> modulePath() throws URISyntaxException {
        String jars = String.join(File.pathSeparator, jars());
        return List.of(
                "--module-path", jars, "--add-modules", "se.tertial.plan.exporter.odf", "-cp", tests().toString());
    }

    private static List<String> classPath() throws URISyntaxException {
        return List.of("-cp", String.join(File.pathSeparator, jars()) + File.pathSeparator + tests());
    }

    private static List<String> jars() {
        return Stream.of(OdsExporter.class, PlanExporter.class, Finding.class, Portfolio.class)
                .map(OtherMachinesTest::location)
                .toList();
    }

    private static String location(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static Path tests() throws URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(OdfChild.class.getResource("OdfChild.class"))
                .toURI());
        Path root = file;
        for (int i = 0; i < OdfChild.class.getName().split("\\.").length; i++) {
            root = Objects.requireNonNull(root.getParent());
        }
        return root;
    }
}
