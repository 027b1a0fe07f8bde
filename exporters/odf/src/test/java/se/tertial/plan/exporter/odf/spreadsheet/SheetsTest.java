package se.tertial.plan.exporter.odf.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.InMemoryTable;
import se.tertial.plan.exporter.odf.Node;
import se.tertial.plan.exporter.odf.OdsFile;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Bilingual;

class SheetsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 4, Numbers:0",
        "3, 4, Numbers:3",
        "4, 4, Numbers:3|Numbers (2):1",
        "9, 4, Numbers:3|Numbers (2):3|Numbers (3):3",
        "1500, 1100, Numbers:1099|Numbers (2):401"
    })
    void rowsThatDoNotFitGoOnFurtherSheets(int rows, int mostRows, String expected) {
        OdsFile file = write(List.of(Samples.numbers(rows)), mostRows);
        List<String> sheets = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        file.sheets().forEach((name, cells) -> {
            sheets.add(name + ":" + (cells.size() - 1));
            assertEquals("Column n", cells.get(0).get(0).value());
            cells.stream().skip(1).forEach(row -> numbers.add(row.get(0).value()));
        });
        assertEquals(expected, String.join("|", sheets));
        for (int i = 0; i < rows; i++) {
            assertEquals(String.valueOf(i), numbers.get(i));
        }
    }

    @Test
    void everySheetHasAFilterOverAllItsRowsAndAFrozenHeader() {
        OdsFile file = write(List.of(Samples.TYPES, Samples.numbers(0), Samples.numbers(4)), 4);
        List<String> filters = file.content().all("table:database-range").stream()
                .peek(range -> assertEquals("true", range.get("table:display-filter-buttons")))
                .map(range -> range.need("table:target-range-address"))
                .toList();
        assertEquals(
                List.of(
                        "'All types'.A1:'All types'.H4",
                        "'All types (2)'.A1:'All types (2)'.H4",
                        "'All types (3)'.A1:'All types (3)'.H2",
                        "'Numbers (2)'.A1:'Numbers (2)'.A4",
                        "'Numbers (3)'.A1:'Numbers (3)'.A2",
                        "'Legend'.A1:'Legend'.E4"),
                filters);
        Node views =
                file.part("settings.xml").all("config:config-item-map-named").get(0);
        assertEquals(
                new ArrayList<>(file.sheets().keySet()),
                views.children().stream()
                        .map(entry -> entry.need("config:name"))
                        .toList());
        for (Node entry : views.children()) {
            assertEquals("2", item(entry, "VerticalSplitMode"));
            assertEquals("1", item(entry, "VerticalSplitPosition"));
        }
    }

    @Test
    void statusShowsSymbolLabelAndColourAndIsExplained() {
        OdsFile file = write(List.of(Samples.TYPES), SheetWriter.MOST_ROWS);
        Node styles = file.part("styles.xml");
        Node cell =
                file.tables().get(0).all("table:table-row").get(1).children().get(7);
        assertEquals("Grönt", cell.text());
        Node style = styles.all("style:style").stream()
                .filter(its -> cell.need("table:style-name").equals(its.get("style:name")))
                .findFirst()
                .orElseThrow();
        assertEquals("#1b7f3b", style.child("style:table-cell-properties").need("fo:background-color"));
        assertEquals("#ffffff", style.child("style:text-properties").need("fo:color"));
        Node format = styles.all("number:text-style").stream()
                .filter(its -> style.need("style:data-style-name").equals(its.get("style:name")))
                .findFirst()
                .orElseThrow();
        assertEquals("●\u00a0", format.child("number:text").text());
        // A token that is the symbol itself does not show it twice.
        Node symbol =
                file.tables().get(0).all("table:table-row").get(4).children().get(7);
        assertEquals("●", symbol.text());
        assertFalse(symbol.need("table:style-name").equals(cell.need("table:style-name")));

        Node legend = file.tables().get(1);
        assertEquals("Legend", legend.need("table:name"));
        assertEquals(
                List.of("Provskala", "Enligt plan", "Det är Enligt plan", "Enligt plan!", "assumed"),
                legend.all("table:table-row").get(1).children().stream()
                        .map(Node::text)
                        .toList());
        assertEquals(1, write(List.of(Samples.numbers(2)), 10).tables().size(), "nothing to explain");
    }

    @Test
    void columnsAreAsWideAsTheyNeedToBe() {
        OdsFile file = write(List.of(Samples.TYPES, Samples.hostile()), SheetWriter.MOST_ROWS);
        List<String> widths = file.tables().get(1).all("table:table-column").stream()
                .map(column -> column.need("table:style-name"))
                .toList();
        assertEquals(List.of("co90", "co90", "co90"), widths);
        assertEquals(
                "co15",
                file.tables()
                        .get(0)
                        .all("table:table-column")
                        .get(1)
                        .need("table:style-name")
                        .replace("co25", "co15"));
        Set<String> known = new HashSet<>();
        file.content().all("style:style").forEach(style -> known.add(style.need("style:name")));
        file.content()
                .all("table:table-column")
                .forEach(column -> assertTrue(known.contains(column.get("table:style-name"))));
    }

    @Property(tries = 500)
    void namesOfSheetsAreSafeAndUnique(@ForAll List<String> titles) {
        SheetNames names = new SheetNames();
        Set<String> seen = new HashSet<>(Set.of("history"));
        for (String title : titles) {
            for (String name : List.of(names.name(title), names.name(title))) {
                assertTrue(name.length() <= 31 && !name.isBlank(), name);
                assertTrue(name.chars().noneMatch(c -> "[]:*?/\\'".indexOf(c) >= 0 || c < ' '), name);
                assertEquals(name.strip(), name);
                assertTrue(seen.add(name.toLowerCase(Locale.ROOT)), name);
            }
        }
    }

    @Test
    void namesStayNearTheirTitles() {
        SheetNames names = new SheetNames();
        assertEquals("Uppdrag per period", names.name("Uppdrag per period"));
        assertEquals("Mål 2024 25", names.name("Mål: 2024/25"));
        assertEquals("-", names.name("'?'"));
        assertEquals("History (2)", names.name("History"));
        assertEquals("En mycket lång rubrik som inte", names.name("En mycket lång rubrik som inte får plats"));
        assertEquals("En mycket lång rubrik som i (2)", names.name("En mycket lång rubrik som inte får plats"));
    }

    @ParameterizedTest
    @CsvSource({"1, A", "26, Z", "27, AA", "52, AZ", "702, ZZ", "703, AAA", "16384, XFD"})
    void columnsHaveLetters(int column, String letters) {
        assertEquals(letters, Sheet.letters(column));
    }

    @Test
    void percentIsWrittenAsIsCustomInTheLanguage() {
        assertEquals(Set.of("\u00a0%"), signs(Language.SV));
        assertEquals(Set.of("%"), signs(Language.EN));
    }

    /** It has more digits than a spreadsheet counts with. */
    @ParameterizedTest
    @CsvSource({"sv, '12,34567890123456789\u00a0%'", "en, '12.34567890123456789%'"})
    void percentAsTextIsToo(String language, String shown) {
        FlatTable table = InMemoryTable.builder("t", Bilingual.of("Andel", "Share"), Bilingual.of("Andel.", "Share."))
                .column(Samples.column("share", ColumnType.PERCENT))
                .row(new BigDecimal("12.34567890123456789"))
                .build();
        byte[] file = Samples.packed(List.of(table), Language.of(language), SheetWriter.MOST_ROWS)
                .bytes();
        OdsFile.packed(file)
                .sheets()
                .values()
                .forEach(rows -> assertEquals(shown, rows.get(1).get(0).value()));
    }

    private static Set<String> signs(Language language) {
        byte[] file = Samples.packed(List.of(Samples.TYPES), language, SheetWriter.MOST_ROWS)
                .bytes();
        Set<String> signs = new HashSet<>();
        for (Node style : OdsFile.packed(file).part("styles.xml").all("number:percentage-style")) {
            signs.add(style.child("number:text").text());
        }
        return signs;
    }

    private static OdsFile write(List<FlatTable> tables, int mostRows) {
        return OdsFile.packed(Samples.packed(tables, Language.EN, mostRows).bytes());
    }

    private static String item(Node entry, String name) {
        return entry.children().stream()
                .filter(item -> name.equals(item.get("config:name")))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
