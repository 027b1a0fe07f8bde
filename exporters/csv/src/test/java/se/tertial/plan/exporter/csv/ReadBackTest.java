package se.tertial.plan.exporter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tertial.plan.export.ExportPlan;
import se.tertial.plan.export.PlanExport;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.model.text.Language;

/** Every table of the region, and cells of the worst kind, read back by three programs: each finds what was in the table. */
@Tag("programs")
class ReadBackTest {

    private static final String[][] HOSTILE = {
        {"å ä ö Å Ä Ö é", "a,b;c", "\"citat\"", "rad 1\nrad 2\n\nrad 4"},
        {"=HYPERLINK(\"x\")", "'=1", " -1", "\t"},
        {"", "\u202Ehtsalk", "e\u0301 😀", "<b>&amp;</b>"},
        {"x".repeat(32_767), "001", "2024-03", "1,5"},
        {"16.7", "SANT", "1e5", "  mellanslag  "}
    };

    /** What no spreadsheet keeps in a cell: characters that control, and a line end of two characters. */
    private static final String[][] CONTROL = {{"rad 1\r\nrad 2", "\u0001\u001F", "\r", "\n"}};

    private static final FlatTable TYPES = ListTable.of(
            List.of(ColumnType.values()),
            List.of(
                    new Object[] {
                        "001",
                        -1_234_567L,
                        new BigDecimal("-1234.50"),
                        new BigDecimal("37.5"),
                        LocalDate.of(2024, 8, 31),
                        true,
                        new StatusMark("Gul", Optional.empty(), Optional.empty())
                    },
                    new Object[] {
                        "två\nrader", 0L, new BigDecimal("0.10"), BigDecimal.ZERO, LocalDate.of(1999, 1, 1), false, null
                    }));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void fastCsvFindsEveryCell(CsvProfile profile) throws IOException {
        Map<String, List<List<String>>> expected = written(profile, HOSTILE, CONTROL);
        expected.forEach((name, cells) -> assertEquals(cells, read(name, profile.separator()), name));
    }

    @ParameterizedTest
    @EnumSource
    void pythonFindsEveryCell(CsvProfile profile) throws Exception {
        Map<String, List<List<String>>> expected = written(profile, HOSTILE, CONTROL);
        String program = """
                import csv, sys
                csv.field_size_limit(10_000_000)
                for name in sys.argv[2:]:
                    with open(name, encoding='utf-8-sig', newline='') as file:
                        for row in csv.reader(file, delimiter=sys.argv[1], strict=True):
                            print(','.join(cell.encode('utf-8').hex() for cell in row))
                """;
        List<String> command = new ArrayList<>(List.of("python3", "-c", program, String.valueOf(profile.separator())));
        expected.keySet().forEach(name -> command.add(folder.resolve(name).toString()));
        List<String> lines = Programs.runIfThere(folder, command).lines().toList();
        assertEquals(
                expected.values().stream()
                        .flatMap(List::stream)
                        .map(ReadBackTest::hex)
                        .toList(),
                lines);
    }

    @ParameterizedTest
    @EnumSource
    void libreOfficeFindsEveryCell(CsvProfile profile) throws Exception {
        Map<String, List<List<String>>> expected = written(profile, HOSTILE);
        int columns = expected.values().stream()
                .mapToInt(cells -> cells.get(0).size())
                .max()
                .orElseThrow();
        libreOffice(profile, formats(Collections.nCopies(columns, ColumnType.STRING)), expected.keySet());
        expected.forEach((name, cells) -> assertEquals(cells, read("read/" + name, '\t'), name));
    }

    /** Columns of numbers and days are opened as such, by their types: what comes back is the number, not its text. */
    @ParameterizedTest
    @EnumSource
    void libreOfficeTakesNumbersForNumbersAndDaysForDays(CsvProfile profile) throws Exception {
        write("types.csv", TYPES, profile);
        libreOffice(profile, formats(List.of(ColumnType.values())), List.of("types.csv"));
        List<List<String>> cells = read("read/types.csv", '\t');
        String yes = profile == CsvProfile.EXCEL_SV ? "SANT" : "true";
        String no = profile == CsvProfile.EXCEL_SV ? "FALSKT" : "false";
        assertEquals(
                List.of(
                        List.of("001", "-1234567", "-1234.5", "37.5", "2024-08-31", yes, "Gul"),
                        List.of("två\nrader", "0", "0.1", "0", "1999-01-01", no, "")),
                cells.subList(1, 3));
    }

    /** Writes the tables, and gives what is to be found in them by the names of their files. */
    private Map<String, List<List<String>>> written(CsvProfile profile, String[][]... texts) throws IOException {
        Map<String, List<List<String>>> expected = new LinkedHashMap<>();
        for (String table : ExportPlan.tableIds()) {
            ExportRequest request = Region.request(table, profile, Audience.ALL);
            PlanExport.of(new CsvExporter(), request).to(folder.resolve(table + ".csv"));
            List<List<String>> cells = Cells.of(request.tables().get(0), profile);
            assertTrue(cells.size() > 1, "the region has nothing for " + table);
            expected.put(table + ".csv", cells);
        }
        FlatTable hostile =
                ListTable.ofTexts(Arrays.stream(texts).flatMap(Stream::of).toArray(String[][]::new));
        write("hostile.csv", hostile, profile);
        expected.put("hostile.csv", Cells.of(hostile, profile));
        return expected;
    }

    private void write(String name, FlatTable table, CsvProfile profile) throws IOException {
        try (OutputStream output = Files.newOutputStream(folder.resolve(name))) {
            new CsvRun(table, profile, profile.formulas())
                    .write(profile.header(), profile.codes(), Language.SV, output);
        }
    }

    /** Lets LibreOffice open files in Swedish and save them again: tabs, all texts quoted, numbers as they are. */
    private void libreOffice(CsvProfile profile, String formats, Iterable<String> names) throws Exception {
        String language = profile == CsvProfile.EXCEL_SV ? "1053" : "1033";
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--infilter=CSV:" + (int) profile.separator() + ",34,76,1," + formats + "," + language + ",false,false",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,true,true,false",
                "--outdir",
                folder.resolve("read").toString()));
        names.forEach(name -> command.add(folder.resolve(name).toString()));
        Programs.runIfThere(folder, command);
    }

    /**
     * The formats of columns as LibreOffice writes them: 1 as it likes, 2 text, 5 a day by year, month and day. Truth is
     * text to it, in whatever words.
     */
    private static String formats(List<ColumnType> types) {
        StringBuilder formats = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            int format = switch (types.get(i)) {
                case STRING, STATUS, BOOLEAN -> 2;
                case DATE -> 5;
                case INTEGER, DECIMAL, PERCENT -> 1;
            };
            formats.append(i == 0 ? "" : "/").append(i + 1).append('/').append(format);
        }
        return formats.toString();
    }

    private List<List<String>> read(String name, char separator) {
        List<List<String>> cells = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .ofCsvRecord(folder.resolve(name))) {
            reader.forEach(row -> cells.add(row.getFields()));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
        return cells;
    }

    private static String hex(List<String> cells) {
        return String.join(
                ",",
                cells.stream()
                        .map(cell -> HexFormat.of().formatHex(cell.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }
}
