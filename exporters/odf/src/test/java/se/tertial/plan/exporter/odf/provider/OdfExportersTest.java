package se.tertial.plan.exporter.odf.provider;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.spi.Capability;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.ExporterDescriptor;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.export.spi.Progress;
import se.tertial.plan.exporter.odf.OdsFile;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.organisation.Organisation;

@Tag("class-path")
class OdfExportersTest {

    private static final List<PlanExporter> BOTH = List.of(new OdsExporter(), new FodsExporter());

    private static final Portfolio PORTFOLIO = Portfolio.builder()
            .organisation(Organisation.builder().name("Region Nord").build())
            .addAssignments(
                    Assignment.builder().id("u-1").text("=Gör det.\nSen.").build())
            .build();

    @Test
    void bothAreFoundAndSayWhatTheyAre() {
        ExporterRegistry registry = ExporterRegistry.discover();
        for (PlanExporter exporter : BOTH) {
            ExporterDescriptor descriptor = exporter.descriptor();
            assertEquals(exporter.getClass(), registry.find(descriptor.id()).getClass());
            assertEquals(List.of(ContentKind.TABLE, ContentKind.TABLES), List.copyOf(descriptor.content()));
            assertTrue(descriptor.capabilities().contains(Capability.STREAMING));
            assertEquals(descriptor.id(), descriptor.fileExtension());
        }
        assertTrue(registry.problems().isEmpty(), registry.problems()::toString);
    }

    @Test
    void theSameRequestGivesTheSameBytesAndTheTimeIsThatOfTheRequest() throws IOException {
        for (PlanExporter exporter : BOTH) {
            byte[] first = export(exporter, request(exporter).build());
            assertArrayEquals(first, export(exporter, request(exporter).build()));
        }
        OdsFile file = OdsFile.packed(export(BOTH.get(0), request(BOTH.get(0)).build()));
        assertEquals(
                "2024-08-31T10:20:30Z",
                file.part("meta.xml").child("office:meta").child("dc:date").text());
    }

    @Test
    void compressionChangesTheSizeAndNothingElse() throws IOException {
        PlanExporter ods = BOTH.get(0);
        byte[] fast = export(
                ods,
                request(ods)
                        .parameters(ods.descriptor().options(Map.of("compression", "1")))
                        .build());
        byte[] small = export(
                ods,
                request(ods)
                        .parameters(ods.descriptor().options(Map.of("compression", "9")))
                        .build());
        assertTrue(small.length < fast.length);
        assertEquals(OdsFile.packed(fast).sheets(), OdsFile.packed(small).sheets());
        assertThrows(ExportException.InvalidOption.class, () -> ods.descriptor().options(Map.of("compression", "10")));
    }

    @Test
    void otherContentIsRefused() {
        for (PlanExporter exporter : BOTH) {
            ExportRequest model =
                    request(exporter).selection(new ContentSelection.Model()).build();
            ExportException e = assertThrows(
                    ExportException.UnsupportedContent.class,
                    () -> exporter.export(model, OutputStream.nullOutputStream()));
            assertEquals(
                    "Exporter '" + exporter.descriptor().id() + "' cannot write model; it takes one table, all tables",
                    e.getMessage());
        }
    }

    @Test
    void aFailureOfTheStreamComesOutAsItIsAndTheStreamIsNeverClosed() throws IOException {
        for (PlanExporter exporter : BOTH) {
            ExportRequest request = request(exporter).build();
            int length = export(exporter, request).length;
            IOException failure = new IOException("full");
            for (int room = 0; room < length; room += length / 20) {
                Narrow narrow = new Narrow(room, failure);
                assertSame(failure, assertThrows(IOException.class, () -> exporter.export(request, narrow)));
            }
            assertEquals(
                    1, exporter.export(request, new Narrow(length, failure)).rows());
        }
    }

    @Test
    void aCancelledExportStops() {
        for (PlanExporter exporter : BOTH) {
            AtomicInteger asked = new AtomicInteger();
            ExportRequest request = request(exporter)
                    .cancellation(() -> asked.incrementAndGet() > 1)
                    .selection(new ContentSelection.AllTables())
                    .build();
            assertThrows(
                    ExportException.Cancelled.class, () -> exporter.export(request, OutputStream.nullOutputStream()));
        }
    }

    /** Also where a table is read twice. */
    @Test
    void progressOnlyRises() throws IOException {
        for (PlanExporter exporter : BOTH) {
            List<Progress> told = new ArrayList<>();
            ExportRequest request = request(exporter)
                    .progress(told::add)
                    .selection(new ContentSelection.AllTables())
                    .build();
            export(exporter, request);

            assertEquals(request.tables().size(), told.get(told.size() - 1).number());
            for (int i = 1; i < told.size(); i++) {
                Progress before = told.get(i - 1);
                Progress now = told.get(i);
                boolean rises = now.number() > before.number()
                        || (now.number() == before.number() && now.rows() >= before.rows());
                assertTrue(rises, () -> exporter.descriptor().id() + ": " + before + ", then " + now);
            }
        }
    }

    private static ExportRequest.Builder request(PlanExporter exporter) {
        return ExportRequest.builder()
                .source(PORTFOLIO)
                .selection(new ContentSelection.Table("assignments"))
                .generatedAt(Instant.parse("2024-08-31T10:20:30.5Z"))
                .parameters(exporter.descriptor().options(Map.of()));
    }

    private static byte[] export(PlanExporter exporter, ExportRequest request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanExport.of(exporter, request).to(bytes);
        return bytes.toByteArray();
    }

    /** A stream with little room, which must not be closed. */
    private static final class Narrow extends OutputStream {

        private final IOException failure;
        private int room;

        Narrow(int room, IOException failure) {
            this.room = room;
            this.failure = failure;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw failure;
            }
        }

        @Override
        public void close() {
            throw new AssertionError("closed");
        }
    }
}
