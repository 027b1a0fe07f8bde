package se.tertial.plan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.export.child.EndlessExport;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.rules.Finding;

/** What becomes of a file when the program that was about to replace it is killed, or the disk is full. */
class DisturbedFileTest {

    private static final String OLD = "Det som stod här förut\n";
    private static final long GROWN = 1 << 20;
    private static final long DEADLINE_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void aKilledExportLeavesTheOldFileAndOneThatIsKnownByItsName() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.txt"), OLD);
        Process child = new ProcessBuilder(java(file)).redirectErrorStream(true).start();
        try {
            awaitHalfAFile(child);
        } finally {
            child.destroyForcibly().waitFor();
        }

        assertEquals(OLD, Files.readString(file));
        List<String> left = names();
        assertEquals(2, left.size(), left::toString);
        assertTrue(left.get(0).matches("\\.plan\\.txt\\.\\d+\\.tmp"), left.get(0));
        long size = Files.size(folder.resolve(left.get(0)));

        PlanExport.of(new TextExporter(), Requests.bodies(1).build()).to(file);
        assertTrue(Files.readString(file).startsWith("b0"));
        assertEquals(left, names());
        assertEquals(size, Files.size(folder.resolve(left.get(0))), "an export keeps its hands off others' files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trap '' XFSZ; "})
    void aFullDiskLeavesTheOldFileAndNothingElse(String before) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.txt"), OLD);
        List<String> command = new ArrayList<>(List.of("sh", "-c", before + "ulimit -f 4096 && exec \"$@\"", "sh"));
        command.addAll(java(file));
        Process child = start(command);
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, child.waitFor(), said);
        assertTrue(said.startsWith("IOException: "), said);
        assertEquals(OLD, Files.readString(file));
        assertEquals(List.of("plan.txt"), names());
    }

    private static Process start(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            Assumptions.assumeTrue(
                    "required".equals(System.getProperty("tertial.tools")),
                    "not limited in size: " + command.get(0) + ": " + e.getMessage());
            throw e;
        }
    }

    private void awaitHalfAFile(Process child) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (temporary().filter(DisturbedFileTest::hasGrown).isEmpty()) {
            assertFalse(child.waitFor(10, TimeUnit.MILLISECONDS), "the export ended by itself");
            assertTrue(System.nanoTime() < deadline, () -> "nothing was written in " + DEADLINE_SECONDS + " s");
        }
    }

    private Optional<Path> temporary() throws IOException {
        return names().stream()
                .filter(name -> name.endsWith(".tmp"))
                .map(folder::resolve)
                .findFirst();
    }

    private static boolean hasGrown(Path file) {
        return file.toFile().length() > GROWN;
    }

    private static List<String> java(Path file) {
        String path = Stream.of(EndlessExport.class, PlanExporter.class, Finding.class, Portfolio.class)
                .map(DisturbedFileTest::location)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                path,
                EndlessExport.class.getName(),
                file.toString());
    }

    private static String location(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
