package se.tertial.plan.exporter.conformance.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Cases;
import se.tertial.plan.exporter.conformance.wrong.HonestExporter;
import se.tertial.plan.exporter.conformance.wrong.WrongContent;
import se.tertial.plan.exporter.conformance.wrong.WrongManners;

/** The program that other Java machines run, run on this one. */
class ForkedExportsTest {

    @TempDir
    private Path folder;

    @Test
    void givesTheDigestOfEachCase() throws Exception {
        HonestExporter honest = new HonestExporter();
        String digest = Digests.of(Cases.of(honest, List.of(Map.of())).get(0).export(honest, SmallRegion.whole()));
        MachineRun run = run(HonestExporter.class, Machine.SWEDISH);
        assertEquals(Map.of("model", digest), run.results());
        assertEquals(List.of(), run.traces());
    }

    @Test
    void tellsWhatWasSaidAndSet() throws Exception {
        try {
            assertEquals(
                    List.of("it wrote to the console: Skriver rader", "it changed the system property lines.written"),
                    run(WrongManners.Setting.class, Machine.SWEDISH).traces());
        } finally {
            System.clearProperty("lines.written");
        }
    }

    @Test
    void tellsOfFailures() throws Exception {
        String result = run(WrongContent.Refusing.class, Machine.TURKISH).result("model");
        assertEquals("failed: java.lang.IllegalStateException: it refuses", result);
    }

    @Test
    void writesAMillionRowsAndCountsWhatEachAsksFor() throws Exception {
        String result = run(HonestExporter.class, Machine.SMALL).result("model");
        assertTrue(Allocation.perRow(result).orElseThrow() > 0, result);
    }

    @Test
    void handsOptionsOverAsTheyAre() throws Exception {
        List<Map<String, String>> options = List.of(Map.of(), Map.of("a", "=1;\u00e5 \t", "b", ""), Map.of("c", "d"));
        Path file = ForkTask.write(
                folder.resolve("task"), Machine.ARABIC, HonestExporter.class, folder.resolve("results"), options);
        assertEquals(options, ForkTask.read(file).options());
    }

    @Test
    void tellsHowAMachineEnded() {
        MachineRun ended = MachineRun.ended("the Java machine ended with status 1");
        assertEquals("failed: the Java machine ended with status 1", ended.result("model"));
        assertTrue(ended.results().isEmpty());
    }

    private MachineRun run(Class<? extends PlanExporter> exporter, Machine machine) throws Exception {
        Path results = folder.resolve("results");
        Path task = ForkTask.write(folder.resolve("task"), machine, exporter, results, List.of(Map.of()));
        ForkedExports.main(new String[] {task.toString()});
        return MachineRun.parse(Files.readAllLines(results));
    }
}
