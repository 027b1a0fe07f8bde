package se.tertial.plan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.time.ReportingPeriod;

/** An export stops soon after it is cancelled, whatever is being read or written, and leaves nothing behind. */
class CancellationTest {

    private static final long CANCELLED_AT = 10_000;
    private static final int MUCH = 10_000_000;

    @TempDir
    Path folder;

    /** Writes without reading any row: what there is to write comes from elsewhere. */
    private record Writer(Step step) implements PlanExporter {

        @FunctionalInterface
        interface Step {
            void write(OutputStream output) throws IOException;
        }

        @Override
        public ExporterDescriptor descriptor() {
            return ExporterDescriptor.builder()
                    .copy(new TextExporter().descriptor())
                    .addContent(ContentKind.MODEL)
                    .build();
        }

        @Override
        public ExportOutcome export(ExportRequest request, OutputStream output) throws IOException {
            step.write(output);
            return ExportOutcome.of(0);
        }
    }

    @Test
    void anExporterThatReadsNoRowStopsAtItsNextWrites() throws IOException {
        assertStops(output -> {
            for (int i = 0; i < MUCH; i++) {
                output.write('x');
            }
        });
        assertStops(output -> {
            for (int i = 0; i < MUCH; i += 1000) {
                output.write(new byte[1000]);
            }
        });
    }

    private void assertStops(Writer.Step step) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.txt"), "old");
        AtomicInteger asked = new AtomicInteger();
        ExportRequest request =
                model().cancellation(() -> asked.incrementAndGet() > 10).build();
        PlanExport export = PlanExport.of(new Writer(step), request);
        assertThrows(ExportException.Cancelled.class, () -> export.to(file));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("plan.txt"), names());
    }

    @Test
    void anInterruptWhileTheDiskIsWrittenCancels() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.txt"), "old");
        PlanExport export = PlanExport.of(
                new Writer(output -> {
                    output.write('x');
                    Thread.currentThread().interrupt();
                }),
                model().build());
        assertThrows(ExportException.Cancelled.class, () -> export.to(file));
        assertTrue(Thread.interrupted());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("plan.txt"), names());
    }

    /** The table of deviations has no row here, however many reports are read for it. */
    @Test
    void aTableWithoutRowsStopsWithinAThousandReports() {
        AtomicLong read = new AtomicLong();
        ExportRequest request = endless(read)
                .selection(new ContentSelection.Table("deviations"))
                .build();
        PlanExport export = PlanExport.of(new TextExporter(), request);
        assertThrows(ExportException.Cancelled.class, () -> export.to(OutputStream.nullOutputStream()));
        assertSoon(read);
    }

    @Test
    void aModelStopsWithinAThousandReports() {
        AtomicLong read = new AtomicLong();
        ExportRequest request = endless(read).build();
        assertThrows(ExportException.Cancelled.class, () -> {
            try (ReportCursor reports = request.content().reports(Id.of("t2"))) {
                while (reports.advance()) {
                    reports.report();
                }
            }
        });
        assertSoon(read);
    }

    @Test
    void aLayoutStopsWithinAThousandReportsWhileItIsMade() {
        AtomicLong read = new AtomicLong();
        ExportRequest request =
                endless(read).selection(new ContentSelection.Layout("overview")).build();
        assertThrows(ExportException.Cancelled.class, request::document);
        assertSoon(read);
    }

    @Test
    void aFilterByBodyStopsWithinAThousandReports() {
        AtomicLong read = new AtomicLong();
        ExportRequest.Builder request =
                endless(read).filter(ContentFilter.none().withBodies(List.of(Id.of("rs"))));
        assertThrows(ExportException.Cancelled.class, request::build);
        assertSoon(read);
    }

    private static void assertSoon(AtomicLong read) {
        assertTrue(read.get() >= CANCELLED_AT && read.get() <= CANCELLED_AT + 1_000, () -> "read " + read);
    }

    /** As many reports as anybody reads, and a token that cancels after some thousands. */
    private static ExportRequest.Builder endless(AtomicLong read) {
        Report report =
                Report.builder().subject(Ref.of(ObjectKind.FOLLOW_UP, "t2")).build();
        Portfolio portfolio = portfolio();
        PlanSource source = new PlanSource() {
            @Override
            public Catalogue catalogue() {
                return portfolio;
            }

            @Override
            public ReportCursor reports(Id followUp) {
                return new Endless(report, read);
            }
        };
        return ExportRequest.builder()
                .source(source)
                .generatedAt(Instant.EPOCH)
                .cancellation(() -> read.get() >= CANCELLED_AT);
    }

    private record Endless(Report report, AtomicLong read) implements ReportCursor {

        @Override
        public boolean advance() {
            assertTrue(read.incrementAndGet() < 10 * CANCELLED_AT, "nobody has cancelled");
            return true;
        }

        @Override
        public void close() {}
    }

    private static ExportRequest.Builder model() {
        return ExportRequest.builder().source(portfolio()).generatedAt(Instant.EPOCH);
    }

    private static Portfolio portfolio() {
        return Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addFollowUps(FollowUp.builder()
                        .id("t2")
                        .period(ReportingPeriod.parse("2024-T2"))
                        .build())
                .build();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
