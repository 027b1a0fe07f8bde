package se.tertial.plan.exporter.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.export.content.ColumnType;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.StatusMark;
import se.tertial.plan.export.spi.ExportException;
import se.tertial.plan.export.spi.ExportOutcome;
import se.tertial.plan.model.text.Language;

class CsvRunTest {

    private static final FlatTable TYPES = ListTable.of(
            List.of(ColumnType.values()),
            List.of(
                    new Object[] {
                        "å, \"ä\"; ö",
                        -1_234_567L,
                        new BigDecimal("-1234.50"),
                        new BigDecimal("37.5"),
                        LocalDate.of(2024, 8, 31),
                        true,
                        new StatusMark("-Gul", Optional.empty(), Optional.empty())
                    },
                    new Object[] {
                        "två\r\nrader", 0L, new BigDecimal("0.10"), BigDecimal.ZERO, LocalDate.of(1, 1, 1), false, null
                    },
                    new Object[] {"", null, null, null, null, null, null},
                    new Object[] {null, null, null, null, null, null, null}));

    @Test
    void openDataIsForPrograms() throws IOException {
        assertEquals("""
                a,b,c,d,e,f,g
                "å, ""ä""; ö",-1234567,-1234.50,37.5,2024-08-31,true,-Gul
                "två
                rader",0,0.10,0,0001-01-01,false,
                "",,,,,,
                ,,,,,,
                """.replace("\n", "\r\n"), write(TYPES, CsvProfile.OPEN_DATA));
    }

    @Test
    void excelSvIsForSwedishExcel() throws IOException {
        assertEquals("\uFEFF" + """
                Kolumn a;Kolumn b;Kolumn c;Kolumn d;Kolumn e;Kolumn f;Kolumn g
                "å, ""ä""; ö";-1234567;-1234,50;37,5;2024-08-31;SANT;'-Gul
                "två
                rader";0;0,10;0;0001-01-01;FALSKT;
                "";;;;;;
                ;;;;;;
                """.replace("\n", "\r\n"), write(TYPES, CsvProfile.EXCEL_SV));
    }

    @Test
    void aNullThatStandsAloneIsNoEmptyLine() throws IOException {
        FlatTable table = ListTable.ofTexts(new String[] {null}, new String[] {"x"});
        assertEquals("a\r\n\"\"\r\nx\r\n", write(table, CsvProfile.OPEN_DATA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46 70",
                "-punkt",
                "@namn",
                "\t=1",
                "\r",
                "\nx",
                "\0",
                "  =1",
                "\u00A0=1",
                "\uFEFF=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "\u2003\u200B-x",
                "\u0001=1"
            })
    void textLikeAFormulaGetsAnApostropheInExcelOnly(String text) throws IOException {
        FlatTable table = ListTable.ofTexts(new String[] {text, "x"});
        assertTrue(Formulas.startsLikeOne(text));
        assertEquals(text, cells(table, CsvProfile.OPEN_DATA).get(1).getField(0));
        assertEquals("'" + text, cells(table, CsvProfile.EXCEL_SV).get(1).getField(0));
        ExportOutcome outcome = new CsvRun(table, CsvProfile.OPEN_DATA, FormulaPolicy.NONE)
                .write(HeaderStyle.NAMES, CodeStyle.CODES, Language.SV, new ByteArrayOutputStream());
        assertTrue(outcome.notes().get(0).en().startsWith("1 cell starts like a formula and is written"));
        ExportException e = assertThrows(
                ExportException.RefusedContent.class,
                () -> new CsvRun(table, CsvProfile.OPEN_DATA, FormulaPolicy.REJECT)
                        .write(HeaderStyle.NAMES, CodeStyle.CODES, Language.SV, new ByteArrayOutputStream()));
        assertTrue(e.getMessage().startsWith("Exporter 'csv': row 1, column 'a' of table 'sample'"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x=1", "1-2", "'", "'x", "§ 150", "å", "\u2212 1"})
    void otherTextStaysAsItIs(String text) throws IOException {
        FlatTable table = ListTable.ofTexts(new String[] {text, "x"});
        assertFalse(Formulas.startsLikeOne(text));
        assertEquals(text, cells(table, CsvProfile.EXCEL_SV).get(1).getField(0));
    }

    @Test
    void halfASurrogatePairIsLostAndTheOutcomeSaysSo() throws IOException {
        FlatTable table = ListTable.ofTexts(new String[] {"a\uD83Db", "😀"}, new String[] {"\uDE00", "\uD83D"});
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ExportOutcome outcome = new CsvRun(table, CsvProfile.OPEN_DATA, FormulaPolicy.NONE)
                .write(HeaderStyle.NAMES, CodeStyle.CODES, Language.SV, output);
        assertEquals("a,b\r\na\uFFFDb,😀\r\n\uFFFD,\uFFFD\r\n", output.toString(StandardCharsets.UTF_8));
        assertTrue(outcome.losses().get(0).en().contains(" in 3 cells "));
        assertEquals(2, outcome.rows());
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll @Size(min = 2, max = 5) List<String> texts) throws IOException {
        String[] row = texts.stream().map(CsvRunTest::wellFormed).toArray(String[]::new);
        FlatTable table = ListTable.ofTexts(row, row);
        assertArrayEquals(
                row, cells(table, CsvProfile.OPEN_DATA).get(2).getFields().toArray());
        assertArrayEquals(
                row,
                cells(table, CsvProfile.EXCEL_SV).get(2).getFields().stream()
                        .map(CsvRunTest::withoutApostrophe)
                        .toArray());
    }

    @Property(tries = 500)
    void anApostropheIsPutOnAndTakenOff(@ForAll("formulaLike") String text) {
        String written = Formulas.needsApostrophe(text) ? "'" + text : text;
        assertFalse(Formulas.startsLikeOne(written));
        assertEquals(text, withoutApostrophe(written));
    }

    @Provide
    Arbitrary<String> formulaLike() {
        return Arbitraries.strings().withChars("'=+-@ \tx＝").ofMaxLength(6);
    }

    /** What a reader of a neutralised file does. */
    private static String withoutApostrophe(String cell) {
        return cell.startsWith("'") && Formulas.needsApostrophe(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String write(FlatTable table, CsvProfile profile) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new CsvRun(table, profile, profile.formulas()).write(profile.header(), profile.codes(), Language.SV, output);
        return output.toString(StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> cells(FlatTable table, CsvProfile profile) throws IOException {
        String text = write(table, profile).substring(profile.start().length());
        try (CsvReader<CsvRecord> reader =
                        CsvReader.builder().fieldSeparator(profile.separator()).ofCsvRecord(text);
                Stream<CsvRecord> records = reader.stream()) {
            return records.toList();
        }
    }
}
