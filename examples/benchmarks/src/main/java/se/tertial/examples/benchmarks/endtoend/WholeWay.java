package se.tertial.examples.benchmarks.endtoend;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import se.tertial.examples.benchmarks.Sink;
import se.tertial.examples.benchmarks.source.Ours;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/** A program that reads a portfolio, checks it and writes it in every format found. Prints the seconds that each took, and the peak of the heap. */
final class WholeWay {

    private WholeWay() {}

    /**
     * Runs.
     *
     * @param args the file of the portfolio
     */
    public static void main(String[] args) throws Exception {
        ReadLimits limits = ReadLimits.standard().withBytes(4L << 30).withValues(Integer.MAX_VALUE);
        Portfolio portfolio = timed("read", () -> PlanJson.reader(limits).read(Path.of(args[0])));
        CheckReport report = timed(
                "check",
                () -> PlanChecker.of(RuleRegistry.discover(), RuleSet.recommended())
                        .check(portfolio, LocalDate.of(2025, 5, 31)));
        for (ExporterRegistry.Entry entry : ExporterRegistry.discover().entries()) {
            ExportRequest request = ExportRequest.builder()
                    .source(portfolio)
                    .generatedAt(Instant.EPOCH)
                    .check(report)
                    .selection(selection(entry))
                    .build();
            timed("export " + entry.descriptor().id(), () -> {
                try (OutputStream output = new Sink()) {
                    return PlanExport.of(entry.exporter(), request).to(output);
                }
            });
        }
        System.out.println("heap\t" + (peak() >> 20));
    }

    /** The whole model where the format takes it, else the table of all families, else the report of the follow-up. */
    private static ContentSelection selection(ExporterRegistry.Entry entry) {
        if (entry.descriptor().content().contains(ContentKind.MODEL)) {
            return new ContentSelection.Model();
        }
        return entry.descriptor().content().contains(ContentKind.TABLE)
                ? new ContentSelection.Table(Ours.TABLE)
                : new ContentSelection.Layout("follow-up");
    }

    private static <T> T timed(String what, Callable<T> task) throws Exception {
        long start = System.nanoTime();
        T result = task.call();
        System.out.println(what + "\t" + String.format(Locale.ROOT, "%.3f", (System.nanoTime() - start) / 1e9));
        return result;
    }

    /** The sum of what each part of the heap held at most, which may not have been at the same time. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }
}
