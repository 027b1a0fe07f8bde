package se.tertial.plan.exporter.conformance.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.exporter.conformance.data.ManyDeviations;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Cases;
import se.tertial.plan.model.PlanSource;

/** The program that runs on another Java machine. */
public final class ForkedExports {

    /** How many rows are a great many. */
    public static final int ROWS = 1_000_000;

    private ForkedExports() {}

    /** Does the task in the file that the only argument names. */
    public static void main(String[] args) throws IOException {
        ForkTask task = ForkTask.read(Path.of(args[0]));
        Files.write(task.results(), results(task), StandardCharsets.UTF_8);
    }

    /** The lines that tell what became of a task. */
    static List<String> results(ForkTask task) {
        PlanExporter exporter = find(task.exporter());
        MachineState before = MachineState.now();
        List<String> lines = new ArrayList<>();
        Set<String> traces = new LinkedHashSet<>();
        try (ConsoleWatch console = new ConsoleWatch()) {
            if (task.machine() == Machine.SMALL) {
                large(exporter, task)
                        .forEach(one -> lines.add(MachineRun.line(one.toString(), counted(exporter, one))));
            } else {
                PlanSource region = SmallRegion.whole();
                Cases.of(exporter, task.options())
                        .forEach(one -> lines.add(MachineRun.line(one.toString(), digest(exporter, one, region))));
            }
            traces.addAll(console.traces());
        }
        traces.addAll(before.changes());
        traces.addAll(CommonPoolWatch.traces());
        traces.forEach(trace -> lines.add(MachineRun.line("", trace)));
        return lines;
    }

    /** As its users find it; one that is found nowhere is made by its constructor. */
    private static PlanExporter find(String name) {
        return ExporterRegistry.discover().entries().stream()
                .map(ExporterRegistry.Entry::exporter)
                .filter(exporter -> exporter.getClass().getName().equals(name))
                .findFirst()
                .orElseGet(() -> made(name));
    }

    private static PlanExporter made(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(PlanExporter.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "ServiceLoader does not find " + name + ", and it has no public constructor without arguments", e);
        }
    }

    /** One case with a million rows of each kind of content, with the first options. */
    static List<Case> large(PlanExporter exporter, ForkTask task) {
        return exporter.descriptor().content().stream()
                .sorted()
                .map(kind -> new Case(large(kind), task.options().get(0)))
                .toList();
    }

    /** The content of a kind that has a million rows. */
    public static ContentSelection large(ContentKind kind) {
        return switch (kind) {
            case MODEL -> new ContentSelection.Model();
            case TABLE -> new ContentSelection.Table("deviations");
            case TABLES -> new ContentSelection.AllTables();
            case LAYOUT -> new ContentSelection.Layout("follow-up");
        };
    }

    /** Whatever an exporter throws is its result. */
    private static String digest(PlanExporter exporter, Case one, PlanSource region) {
        try {
            return Digests.of(one.export(exporter, region));
        } catch (Exception e) {
            return MachineRun.FAILED + e;
        }
    }

    /** What is written is thrown away: it is the memory of the exporter that counts. */
    private static String counted(PlanExporter exporter, Case one) {
        try {
            ExportRequest request =
                    one.request(exporter, ManyDeviations.of(ROWS)).build();
            OptionalLong before = Allocation.ofThisThread();
            ExportOutcome outcome = exporter.export(request, OutputStream.nullOutputStream());
            return Allocation.result(before, Allocation.ofThisThread(), Math.max(ROWS, outcome.rows()));
        } catch (OutOfMemoryError | Exception e) {
            return MachineRun.FAILED + e;
        }
    }
}
