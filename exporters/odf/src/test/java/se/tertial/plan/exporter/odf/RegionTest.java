package se.tertial.plan.exporter.odf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.export.ExportPlan;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.odf.provider.FodsExporter;
import se.tertial.plan.exporter.odf.provider.OdsExporter;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.text.Language;

/** Every table of the made-up region. */
class RegionTest {

    private static final OdsExporter ODS = new OdsExporter();
    private static final FodsExporter FODS = new FodsExporter();

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "sma"})
    void everyCellOfEveryTableIsFoundAgain(String tag) throws IOException {
        Language language = Language.of(tag);
        ExportRequest request = Region.request(ODS).language(language).build();
        OdsFile packed = OdsFile.packed(Region.export(ODS, request));
        assertEquals(packed.sheets(), OdsFile.flat(Region.export(FODS, request)).sheets());
        List<FlatTable> tables = request.tables();
        assertEquals(ExportPlan.tableIds().size(), tables.size());
        // Our words know Swedish and English.
        Language words = tag.equals("sv") ? language : Language.EN;
        List<List<List<OdsFile.Value>>> sheets = List.copyOf(packed.sheets().values());
        for (int i = 0; i < tables.size(); i++) {
            assertEquals(
                    Expected.rows(tables.get(i), words),
                    sheets.get(i),
                    tables.get(i).schema()::id);
        }
        assertEquals(tables.size() + 1, sheets.size(), "and a legend");
    }

    @Test
    void oneTableIsOneSheet() throws IOException {
        for (String table : ExportPlan.tableIds()) {
            ExportRequest request = Region.request(ODS)
                    .selection(new ContentSelection.Table(table))
                    .build();
            OdsFile file = OdsFile.packed(Region.export(ODS, request));
            assertEquals(
                    Expected.rows(request.tables().get(0), Language.SV),
                    file.sheets().values().iterator().next());
        }
    }

    @Test
    void whatIsWithheldIsInNoSheet() throws IOException {
        List<String> withheld = Region.PORTFOLIO.followUps().stream()
                .flatMap(followUp -> followUp.reports().stream())
                .flatMap(report -> report.comments().stream())
                .filter(comment -> comment.disclosure().map(Disclosure::level).orElse(DisclosureLevel.PUBLIC)
                        != DisclosureLevel.PUBLIC)
                .map(Comment::paragraphs)
                .flatMap(List::stream)
                .map(paragraph -> paragraph.plain())
                .toList();
        assertFalse(withheld.isEmpty());
        String open = flat(Audience.PUBLIC);
        String all = flat(Audience.ALL);
        for (String paragraph : withheld) {
            assertFalse(open.contains(paragraph), paragraph);
            assertTrue(all.contains(paragraph), paragraph);
        }
    }

    @Test
    void theExecutorMakesNoDifference() throws IOException {
        byte[] alone = Region.export(ODS, Region.request(ODS).build());
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            assertArrayEquals(
                    alone, Region.export(ODS, Region.request(ODS).executor(pool).build()));
        } finally {
            pool.shutdown();
        }
    }

    private static String flat(Audience audience) throws IOException {
        byte[] bytes =
                Region.export(FODS, Region.request(FODS).audience(audience).build());
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
