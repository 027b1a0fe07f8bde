package se.tertial.plan.exporter.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.export.ExporterRegistry;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.spi.ContentSelection;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.export.spi.PlanExporter;
import se.tertial.plan.model.text.Language;

/** LibreOffice opens the file and saves each sheet as CSV: the values are those that our own exporter of CSV writes. */
@Tag("programs")
class LibreOfficeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ods", "fods"})
    void everySheetSavedAsCsvEqualsOurOwn(String format) throws Exception {
        PlanExporter exporter = ExporterRegistry.discover().find(format);
        ExportRequest request = Region.request(exporter).language(Language.EN).build();
        Files.write(folder.resolve("region." + format), Region.export(exporter, request));
        // Tabs between, all text quoted, values as they are rather than as shown, every sheet.
        Programs.runIfThere(
                folder,
                List.of(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,true,false,false,false,false,-1",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("region." + format).toString()));
        for (FlatTable table : request.tables()) {
            String title = table.schema().title().en();
            String sheet = title.substring(0, Math.min(31, title.length())).strip();
            List<List<String>> read = Csv.read(Files.readString(folder.resolve("region-" + sheet + ".csv")), '\t');
            assertEquals(own(table.schema().id(), table.schema().columns()), read, sheet);
        }
        assertTrue(Files.exists(folder.resolve("region-Legend.csv")));
    }

    /** Our CSV, with truth in capitals and numbers without trailing zeros, as LibreOffice writes them. */
    private static List<List<String>> own(String table, List<TableColumn> columns) throws IOException {
        PlanExporter csv = ExporterRegistry.discover().find("csv");
        ExportRequest request = Region.request(csv)
                .language(Language.EN)
                .selection(new ContentSelection.Table(table))
                .parameters(csv.descriptor().options(Map.of("header", "titles", "codes", "words")))
                .build();
        List<List<String>> rows =
                Csv.read(new String(Region.export(csv, request), java.nio.charset.StandardCharsets.UTF_8), ',');
        List<List<String>> shown = new ArrayList<>(List.of(rows.get(0)));
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(shown(columns.get(i).type(), row.get(i)));
            }
            shown.add(cells);
        }
        return shown;
    }

    private static String shown(ColumnType type, String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (type) {
            case BOOLEAN -> cell.toUpperCase(Locale.ROOT);
            case DECIMAL -> new BigDecimal(cell).stripTrailingZeros().toPlainString();
            case PERCENT -> new BigDecimal(cell).stripTrailingZeros().toPlainString() + "%";
            case STRING, INTEGER, DATE, STATUS -> cell;
        };
    }
}
