package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.examples.cli.child.EndlessExporter;

/**
 * The packaged program, disturbed while it writes over an existing file: that file is as it was, byte for byte. The second
 * of two files never ends, so that there is no hurry.
 */
@Tag("packaged")
class DisturbedExportTest {

    private static final String OLD = "Det som stod här förut\n";
    private static final long GROWN = 1 << 20;
    private static final long DEADLINE_SECONDS = 120;

    @TempDir
    Path folder;

    private Path out;
    private Path endless;
    private Path said;
    private Path remarked;

    @BeforeEach
    void oldFile() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
        endless = Files.writeString(out.resolve("norrlid.txt"), OLD);
        said = folder.resolve("said");
        remarked = folder.resolve("remarked");
        Path services = Files.createDirectories(folder.resolve("plugin/META-INF/services"));
        Files.writeString(
                services.resolve("se.tertial.plan.export.spi.PlanExporter"), EndlessExporter.class.getName() + "\n");
    }

    @ParameterizedTest
    @CsvSource({"INT,130", "TERM,143"})
    void aSignalStopsItInGoodOrder(String signal, int status) throws Exception {
        int ended = disturbed(signal);

        assertEquals(
                "tertial: interrupted: 1 of 2 files written; " + endless + " is as it was\n",
                Files.readString(remarked));
        assertEquals(out.resolve("norrlid.json") + "\n", Files.readString(said));
        assertEquals(status, ended);
        assertEquals(OLD, Files.readString(endless));
        assertEquals(List.of("norrlid.json", "norrlid.txt"), names());
    }

    @Test
    void aKilledOneLeavesTheOldFileAndItsTemporaryOne() throws Exception {
        assertEquals(137, disturbed("KILL"));

        assertEquals("", Files.readString(remarked));
        assertEquals(OLD, Files.readString(endless));
        List<String> left = names();
        assertEquals(3, left.size(), left::toString);
        assertTrue(left.get(0).matches("\\.norrlid\\.txt\\.\\d+\\.tmp"), left.get(0));

        Run next = Run.tertial("export", Project.NORRLID, "--to", "json", "--out", out);
        assertEquals("", next.err());
        assertEquals(left, names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trap '' XFSZ; "})
    void aFullDiskIsSaidInOneLine(String before) throws Exception {
        List<String> limited = new ArrayList<>(List.of("sh", "-c", before + "ulimit -f 8192 && exec \"$@\"", "sh"));
        limited.addAll(command());
        Process child = start(limited);

        assertEquals(3, child.waitFor(), Files.readString(remarked));
        String remark = Files.readString(remarked);
        assertTrue(remark.startsWith("tertial: " + endless + ": cannot be written: "), remark);
        assertEquals(1, remark.lines().count(), remark);
        assertEquals(OLD, Files.readString(endless));
        assertEquals(List.of("norrlid.json", "norrlid.txt"), names());
    }

    /** Its exit status, after a signal in the midst of the file that never ends. */
    private int disturbed(String signal) throws Exception {
        Process child = start(heedful());
        try {
            awaitHalfAFile(child);
            String pid = Long.toString(child.pid());
            int sent = new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .start()
                    .waitFor();
            assertEquals(0, sent);
            assertTrue(child.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS), "it has not ended");
        } finally {
            child.destroyForcibly();
        }
        return child.exitValue();
    }

    /** A build in the background may have had its signals switched off, and its children with it. */
    private List<String> heedful() throws InterruptedException {
        List<String> env = List.of("env", "--default-signal=INT,TERM");
        List<String> probe = new ArrayList<>(env);
        probe.add("true");
        List<String> whole = new ArrayList<>();
        try {
            if (new ProcessBuilder(probe).start().waitFor() == 0) {
                whole.addAll(env);
            }
        } catch (IOException noSuchProgram) {
            Assumptions.assumeTrue("required".equals(System.getProperty("tertial.tools")), "there is no env here");
        }
        whole.addAll(command());
        return whole;
    }

    private List<String> command() {
        String app = Objects.requireNonNull(System.getProperty("tertial.app"), "tertial.app");
        String tests = Path.of(URI.create(EndlessExporter.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
        String path = String.join(
                File.pathSeparator, app + "/*", tests, folder.resolve("plugin").toString());
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:-UsePerfData",
                                "-cp",
                                path,
                                Main.class.getName(),
                                "export"),
                        Arrays.stream(new Object[] {Project.NORRLID, "--to", "json,endless", "--out", out})
                                .map(Object::toString))
                .toList();
    }

    private Process start(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(said.toFile())
                    .redirectError(remarked.toFile())
                    .start();
        } catch (IOException e) {
            Assumptions.assumeTrue(
                    "required".equals(System.getProperty("tertial.tools")),
                    "not run: " + command.get(0) + ": " + e.getMessage());
            throw e;
        }
    }

    private void awaitHalfAFile(Process child) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (!halfAFile()) {
            assertFalse(child.waitFor(10, TimeUnit.MILLISECONDS), "it ended by itself");
            assertTrue(System.nanoTime() < deadline, () -> "nothing was written in " + DEADLINE_SECONDS + " s");
        }
    }

    private boolean halfAFile() throws IOException {
        return names().stream()
                .filter(name -> name.startsWith(".norrlid.txt."))
                .anyMatch(name -> out.resolve(name).toFile().length() > GROWN);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
