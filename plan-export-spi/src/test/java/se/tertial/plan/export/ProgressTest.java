package se.tertial.plan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.Blocks;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.layout.CountLayout;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.Progress;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.time.ReportingPeriod;

/** How far an export says that it has come: in rows, in parts, and of how many where that is known. */
class ProgressTest {

    private final List<Progress> told = new ArrayList<>();

    @Test
    void aTableInMemoryKnowsItsRows() throws IOException {
        export(Requests.bodies(700));

        assertEquals(
                List.of(
                        new Progress("bodies", 1, 1, 0, OptionalLong.of(700)),
                        new Progress("bodies", 1, 1, 500, OptionalLong.of(700)),
                        new Progress("bodies", 1, 1, 700, OptionalLong.of(700))),
                told);
    }

    @Test
    void tablesAreCounted() throws IOException {
        export(Requests.bodies(3).selection(new ContentSelection.AllTables()));

        int tables = ExportPlan.tableIds().size() - 1;
        assertEquals(tables, told.stream().mapToInt(Progress::number).max().orElseThrow(), "all but that of findings");
        for (int i = 0; i < told.size(); i++) {
            assertEquals(i / 2 + 1, told.get(i).number(), "each tells at its start and at its end");
            assertEquals(tables, told.get(i).parts());
        }
    }

    @Test
    void onlyReadingTellsHowManyReportsAFollowUpHas() {
        ExportRequest request = request()
                .source(Portfolio.builder()
                        .organisation(Organisation.builder().name("Region Norr").build())
                        .addFollowUps(followUp("t1", "2024-T1"), followUp("t2", "2024-T2"))
                        .build())
                .build();
        try (ReportCursor reports = request.content().reports(Id.of("t2"))) {
            while (reports.advance()) {
                throw new AssertionError("there is none");
            }
        }
        Progress end = new Progress("t2", 2, 2, 0, OptionalLong.empty());
        assertEquals(List.of(end, end), told);
    }

    @Test
    void sectionsAreCountedAndTablesBelongToTheirs() {
        ExportRequest request =
                counting(request().source(Requests.bodies(1).build().content()));
        request.document().sections().forEach(section -> read(section, UnaryOperator.identity()));

        int sections = (int) told.stream().map(Progress::number).distinct().count();
        assertEquals(sections, told.get(0).parts());
        List<Progress> rows =
                told.stream().filter(its -> its.part().equals("numbers")).toList();
        Progress table = told.stream()
                .filter(its -> its.part().equals("table"))
                .findFirst()
                .orElseThrow();
        assertEquals(table.number(), rows.get(0).number());
    }

    @Test
    void nobodyIsToldOfAQuietReading() {
        ExportRequest.Builder request = Requests.bodies(3).progress(told::add);
        read(request.build().tables().get(0).quiet());
        counting(request).document().sections().forEach(section -> read(section, Blocks::quiet));

        assertEquals(List.of(), told);
    }

    @Test
    void aQuietReadingIsCancelledAllTheSame() {
        ExportRequest.Builder request = Requests.bodies(3).cancellation(() -> true);
        FlatTable table = request.build().tables().get(0).quiet();
        Section section = counting(request).document().sections().get(0);

        assertThrows(ExportException.Cancelled.class, () -> read(table));
        assertThrows(ExportException.Cancelled.class, () -> read(section, Blocks::quiet));
    }

    @Test
    void whatAListenerThrowsEndsTheExport() {
        IllegalStateException enough = new IllegalStateException("enough");
        ExportRequest.Builder request = Requests.bodies(2).progress(progress -> {
            throw enough;
        });
        PlanExport export = PlanExport.of(new TextExporter(), request.build());
        assertSame(enough, assertThrows(IllegalStateException.class, () -> export.to(OutputStream.nullOutputStream())));
    }

    @Test
    void thereIsNoPartBeforeTheFirst() {
        OptionalLong unknown = OptionalLong.empty();
        assertThrows(IllegalArgumentException.class, () -> new Progress("x", 0, 1, 0, unknown));
        assertThrows(IllegalArgumentException.class, () -> new Progress("x", 2, 1, 0, unknown));
        assertThrows(IllegalArgumentException.class, () -> new Progress("x", 1, 1, -1, unknown));
    }

    private void export(ExportRequest.Builder request) throws IOException {
        PlanExport.of(new TextExporter(), request.progress(told::add).build()).to(OutputStream.nullOutputStream());
    }

    private ExportRequest.Builder request() {
        return ExportRequest.builder().generatedAt(Instant.EPOCH).progress(told::add);
    }

    private static ExportRequest counting(ExportRequest.Builder request) {
        return request.layouts(List.of(new CountLayout()))
                .selection(new ContentSelection.Layout("count", Map.of("count", 2)))
                .build();
    }

    private static FollowUp followUp(String id, String period) {
        return FollowUp.builder().id(id).period(ReportingPeriod.parse(period)).build();
    }

    private static void read(Section section, UnaryOperator<Blocks> way) {
        try (BlockCursor blocks = way.apply(section.blocks()).open()) {
            while (blocks.advance()) {
                if (blocks.block() instanceof CoreBlock.Table table) {
                    read(table.table());
                }
            }
        }
        section.sections().forEach(below -> read(below, way));
    }

    private static void read(FlatTable table) {
        try (TableCursor rows = table.open()) {
            while (rows.advance()) {
                rows.isNull(0);
            }
        }
    }
}
