package se.tertial.plan.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.LayoutRegistry;
import se.tertial.plan.export.Requests;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.export.document.BlockCursor;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.Plain;
import se.tertial.plan.export.document.Section;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.CheckReport;

/** The document of a request: the layout found, its options read, its needs met, its reading watched. */
class LayoutRequestTest {

    @Test
    void theSelectionNamesLayoutAndOptions() {
        ExportRequest request = count(Map.of("count", "3"))
                .generatedAt(Instant.parse("2025-01-31T23:30:00Z"))
                .period(ReportingPeriod.tertial(2024, 2))
                .build();

        assertEquals(
                List.of(
                        "Räkning",
                        "2025-02-01 PUBLIC 2024-T2",
                        "# Stycken",
                        "BODY Stycke 0",
                        "BODY Stycke 1",
                        "BODY Stycke 2",
                        "# Tabell",
                        "[Tal]",
                        "Räkning",
                        "0",
                        "1",
                        "2"),
                Plain.lines(request.document()));
        assertSame(request.document(), request.document());
    }

    @Test
    void whatIsWrongIsSaidInOneLine() {
        assertEquals(
                "There is no layout 'kount'; there are count, other",
                assertThrows(
                                ExportException.UnknownContent.class,
                                () -> Requests.bodies(1)
                                        .layouts(List.of(new CountLayout(), new CountLayout("other", Set.of())))
                                        .selection(new ContentSelection.Layout("kount"))
                                        .build()
                                        .document())
                        .getMessage());
        String option = assertThrows(
                        ExportException.InvalidOption.class,
                        () -> count(Map.of("kount", "3")).build().document())
                .getMessage();
        assertTrue(option.startsWith("Layout 'count': ") && option.contains("count (integer"), option);
        String twice = assertThrows(
                        ExportException.DuplicateLayout.class,
                        () -> count(Map.of())
                                .layouts(List.of(new CountLayout(), new CountLayout()))
                                .build()
                                .document())
                .getMessage();
        assertTrue(twice.contains(CountLayout.class.getName() + " and " + CountLayout.class.getName()), twice);
        ExportRequest table = Requests.bodies(1).build();
        assertThrows(IllegalStateException.class, table::document);
    }

    @Test
    void aNeedThatIsNotMetIsNamed() {
        for (LayoutNeed need : LayoutNeed.values()) {
            CountLayout needy = new CountLayout("count", Set.of(need));
            String message = assertThrows(
                            ExportException.MissingInput.class,
                            () -> count(Map.of())
                                    .layouts(List.of(needy))
                                    .build()
                                    .document())
                    .getMessage();
            assertTrue(message.startsWith("Layout 'count' needs "), message);
            ExportRequest met = count(Map.of())
                    .layouts(List.of(needy))
                    .period(ReportingPeriod.tertial(2024, 2))
                    .filter(ContentFilter.none().withBodies(List.of(Id.of("b0"))))
                    .check(CheckReport.builder().asOf(LocalDate.EPOCH).build())
                    .build();
            assertEquals("count", met.document().layout());
        }
    }

    @Test
    void theFindingsAreThoseOfTheCheck() {
        Finding finding = Finding.builder()
                .rule("T01")
                .severity(Severity.WARNING)
                .template(MessageTemplate.of("sent", "late"))
                .build();
        CheckReport check =
                CheckReport.builder().asOf(LocalDate.EPOCH).addFindings(finding).build();

        assertEquals(List.of(finding), count(Map.of()).check(check).build().findings());
        assertEquals(Optional.of(check), count(Map.of()).check(check).build().check());
    }

    @Test
    void sectionsAndTablesTellOfProgress() {
        List<String> told = new ArrayList<>();
        ExportRequest request = count(Map.of("count", 1200))
                .progress(its -> told.add(its.part() + " " + its.rows()))
                .build();

        Plain.lines(request.document());

        assertEquals(
                List.of(
                        "paragraphs 0",
                        "paragraphs 500",
                        "paragraphs 1000",
                        "paragraphs 1200",
                        "table 0",
                        "numbers 0",
                        "numbers 500",
                        "numbers 1000",
                        "numbers 1200",
                        "table 1"),
                told);
    }

    @Test
    void sectionsAndTablesHeedCancellation() {
        for (int section = 0; section < 2; section++) {
            List<Integer> seen = new ArrayList<>();
            ExportRequest request = count(Map.of("count", 5000))
                    .cancellation(() -> seen.size() >= 100)
                    .build();
            Section read = request.document().sections().get(section);
            assertThrows(ExportException.Cancelled.class, () -> walk(read, seen));
            assertTrue(seen.size() < 1100, seen.size() + " were read after the export was cancelled");
        }
    }

    private static void walk(Section section, List<Integer> seen) {
        try (BlockCursor blocks = section.blocks().open()) {
            while (blocks.advance()) {
                if (blocks.block() instanceof CoreBlock.Table table) {
                    try (var rows = table.table().open()) {
                        while (rows.advance()) {
                            seen.add(1);
                        }
                    }
                } else {
                    seen.add(1);
                }
            }
        }
    }

    private static ExportRequest.Builder count(Map<String, ?> options) {
        ExportRequest.Builder request = Requests.bodies(1);
        request.layouts(LayoutRegistry.builder().add(new CountLayout()).build().layouts())
                .selection(new ContentSelection.Layout("count", options));
        return request;
    }
}
