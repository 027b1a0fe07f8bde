package se.tertial.plan.exporter.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.exporter.odf.provider.OdsExporter;
import se.tertial.plan.exporter.odf.style.Colour;
import se.tertial.plan.model.text.Language;

/** What EN 301 549 clause 10 asks of documents, as far as it concerns tables. */
class AccessibilityTest {

    private static final OdsExporter ODS = new OdsExporter();

    /** 10.2.4.2 and 10.3.1.1. */
    @ParameterizedTest
    @CsvSource({"sv, sv-SE, sv, SE, Bedömningar – Region Norrlid", "en, en-GB, en, GB, Assessments – Norrlid Region"})
    void theDocumentHasATitleAndALanguage(String tag, String whole, String language, String country, String title)
            throws IOException {
        OdsFile file = file(Language.of(tag));
        Node meta = file.part("meta.xml").child("office:meta");
        assertEquals(title, meta.child("dc:title").text());
        assertFalse(meta.child("dc:description").text().isBlank());
        assertEquals(whole, meta.child("dc:language").text());
        Node text = file.part("styles.xml").all("style:default-style").get(0).child("style:text-properties");
        assertEquals(language, text.need("fo:language"));
        assertEquals(country, text.need("fo:country"));
    }

    /** 10.3.1.2: the texts of the region are in Swedish, whoever the reader is. */
    @Test
    void textsAreInTheLanguageOfTheirPortfolio() throws IOException {
        OdsFile file = file(Language.EN);
        assertEquals("sv", language(file, "Text"));
        assertEquals("en", language(file, "Word"));
        assertEquals("en", language(file, "Header"));
    }

    private static String language(OdsFile file, String style) {
        return Objects.requireNonNull(styles(file).get(style))
                .child("style:text-properties")
                .need("fo:language");
    }

    /** 10.1.3.1: headers are marked, and repeated where a page ends; nothing is merged or blank for the looks. */
    @Test
    void headersAreMarkedAndNothingIsLayout() throws IOException {
        for (Node table : file(Language.SV).tables()) {
            assertFalse(table.child("table:title").text().isBlank());
            assertFalse(table.child("table:desc").text().isBlank());
            Node header = table.child("table:table-header-rows").child("table:table-row");
            assertEquals(
                    table.all("table:table-column").size(), header.children().size());
            header.children().forEach(cell -> assertFalse(cell.text().isBlank()));
            assertEquals(1, table.child("table:table-header-columns").children().size());
            table.children("table:table-row")
                    .forEach(row -> assertTrue(
                            row.children().stream().anyMatch(cell -> cell.get("office:value-type") != null)));
        }
    }

    /** 10.1.4.1 and 10.1.4.3: a colour never stands alone, and what stands on it can be read. */
    @Test
    void statusIsLabelAndSymbolAndColourWithContrast() throws IOException {
        OdsFile file = file(Language.SV);
        Map<String, Node> styles = styles(file);
        long coloured = file.content().all("table:table-cell").stream()
                .filter(cell ->
                        Objects.toString(cell.get("table:style-name"), "").startsWith("Status_"))
                .peek(cell -> assertFalse(cell.text().isBlank()))
                .count();
        assertTrue(coloured > 20, "cells of status: " + coloured);
        List<Node> looks = styles.values().stream()
                .filter(style -> style.need("style:name").startsWith("Status_"))
                .filter(style -> !style.children("style:table-cell-properties").isEmpty())
                .toList();
        assertTrue(looks.size() >= 3);
        for (Node look : looks) {
            assertTrue(look.need("style:display-name").matches("Status \\d+ \\S+"), "a symbol");
            Colour behind =
                    Colour.parse(look.child("style:table-cell-properties").need("fo:background-color"));
            Colour text = Colour.parse(look.child("style:text-properties").need("fo:color"));
            assertTrue(behind.contrast(text) >= 4.5, look::toString);
        }
    }

    /** A legend in every report. */
    @Test
    void statusIsExplained() throws IOException {
        Node legend = file(Language.SV).tables().get(1);
        assertEquals("Teckenförklaring", legend.need("table:name"));
        assertTrue(legend.all("table:table-cell").stream()
                .anyMatch(cell -> cell.text().equals("Mindre avvikelse")));
    }

    private static OdsFile file(Language language) throws IOException {
        return OdsFile.packed(Region.export(
                ODS,
                Region.request(ODS)
                        .language(language)
                        .selection(new ContentSelection.Table("assessments"))
                        .build()));
    }

    private static Map<String, Node> styles(OdsFile file) {
        return file.part("styles.xml").all("style:style").stream()
                .collect(Collectors.toMap(style -> style.need("style:name"), Function.identity()));
    }
}
