package se.tertial.plan.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    private static final PublishedTextImporter IMPORTER = PublishedTextImporter.create();
    private static final String REPORT =
            "Uppdrag T2 2024 Kommentar T2 2024\nRusta hållplatserna. (RS)\nGul\n\nRegionstyrelsen\n\nA.\n";

    private static ImportException refusal(byte[] bytes) {
        ImportException refusal =
                assertThrows(ImportException.class, () -> IMPORTER.importDocument("dir/fil.txt", bytes));
        assertTrue(refusal.getMessage().startsWith("dir/fil.txt"), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("\n"), refusal.getMessage());
        return refusal;
    }

    private static ImportException refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                     | the file is empty
                    '   '                  | nothing but space
                    '%PDF-1.7'             | this is a PDF file
                    'PK\u0003\u0004abc'    | this is a packed file such as DOCX
                    'PK\u0003\u0004abc'    | add plan-importer-office
                    '<!doctype html><p>'   | this is a web page; add plan-importer-html
                    'MIME-Version: 1.0'    | this is a web archive (MHTML); save the page as HTML
                    '{"format": 1}'        | this is a JSON file
                    """)
    void refusesWhatIsNoTextAndSaysWhatItIs(String text, String message) {
        assertTrue(
                refusal(text).getMessage().contains(message),
                () -> refusal(text).getMessage());
    }

    @Test
    void refusesAnotherEncodingAndNamesTheLikelyOne() {
        ImportException refusal = refusal(REPORT.getBytes(Charset.forName("windows-1252")));
        assertEquals(OptionalInt.of(2), refusal.line());
        assertTrue(refusal.getMessage().contains("byte 42 is 0xE5"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("iconv -f WINDOWS-1252 -t UTF-8"), refusal.getMessage());
    }

    @Test
    void refusesATextCutInsideALetter() {
        byte[] bytes = "Uppdrag å".getBytes(StandardCharsets.UTF_8);
        assertTrue(refusal(Arrays.copyOf(bytes, bytes.length - 1)).getMessage().contains("cut off or damaged"));
    }

    @Test
    void refusesControlCharacters() {
        assertTrue(refusal("Hej" + (char) 0).getMessage().contains("this is no text"));
        assertTrue(refusal("a" + (char) 1 + (char) 2 + "b").getMessage().contains("this is no text"));
    }

    @Test
    void refusesUtf16() {
        assertTrue(
                refusal(REPORT.getBytes(StandardCharsets.UTF_16)).getMessage().contains("UTF-16"));
    }

    @Test
    void refusesALetterAndNamesTheKnownLayoutsAndWhatWasMissing() {
        String message = refusal("Hej!\n\nTack för senast. Vi hörs i vår.\n\nHälsningar\nen vän\n")
                .getMessage();
        assertTrue(message.contains("L1 (Follow-up in rows"), message);
        assertTrue(message.contains("a header line such as 'Uppdrag T2 2024 Kommentar T2 2024'"), message);
        assertTrue(message.contains("L14 (Plan in running text"), message);
        assertTrue(message.contains("lines that start with a mark"), message);
    }

    @Test
    void refusesALayoutThatTheTextDoesNotHave() {
        ImportException refusal = assertThrows(
                ImportException.class,
                () -> IMPORTER.withLayout("L14").importDocument("fil.txt", REPORT.getBytes(StandardCharsets.UTF_8)));
        assertTrue(refusal.getMessage().contains("does not have the layout that was asked for: L14"));
    }

    @Test
    void refusesAHeaderWithoutAPeriodOrARow() {
        String unknown = refusal("Uppdrag Kommentar\nRusta. (RS)\nGul\n\nRegionstyrelsen\n\nA.\n")
                .getMessage();
        assertTrue(unknown.contains("line 1: the header 'Uppdrag Kommentar' names no period"), unknown);
        String empty = refusal("Uppdrag T2 2024 Kommentar T2 2024\nGul\n\nRegionstyrelsen\n")
                .getMessage();
        assertTrue(empty.contains("there is no row below the header"), empty);
    }

    @Test
    void namesTheLayoutsThereAreWhenAskedForAnother() {
        IllegalArgumentException unknown =
                assertThrows(IllegalArgumentException.class, () -> IMPORTER.withLayout("L99"));
        assertEquals("There is no layout 'L99'; there are auto, L1, L2, L4, L14", unknown.getMessage());
    }

    @Test
    void keepsItsLimits() {
        byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
        assertRefused(new ImportLimits(bytes.length - 1, 100, 100), bytes, "larger than");
        assertRefused(new ImportLimits(1000, 32, 100), bytes, "line 1: the line is longer than 32 characters");
        assertRefused(new ImportLimits(1000, 100, 6), bytes, "more than 6 lines");
    }

    private static void assertRefused(ImportLimits limits, byte[] bytes, String message) {
        ImportException refusal = assertThrows(
                ImportException.class, () -> IMPORTER.withLimits(limits).importDocument("fil.txt", bytes));
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    }

    @Test
    void readsWithinItsLimits() throws ImportException {
        byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
        ImportLimits limits = new ImportLimits(bytes.length, 33, 7);
        assertEquals(
                1,
                IMPORTER.withLimits(limits)
                        .importDocument("fil.txt", bytes)
                        .portfolio()
                        .assignments()
                        .size());
    }

    @Test
    void refusesAnEndlessLineLongBeforeItsEnd() {
        CountingStream endless = new CountingStream();
        ImportException refusal =
                assertThrows(ImportException.class, () -> IMPORTER.importDocument("fil.txt", endless));
        assertTrue(refusal.getMessage().contains("line 1: the line is longer than 1000000 characters"));
        assertTrue(endless.given < 4_000_000, () -> "read " + endless.given + " bytes");
    }

    @Test
    void passesAFailureToReadAsItIs() {
        IOException broken = new IOException("broken");
        InputStream input = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw broken;
            }
        };
        assertEquals(broken, assertThrows(IOException.class, () -> IMPORTER.importDocument("fil.txt", input)));
    }

    @Test
    void refusesLimitsBelowOne() {
        assertThrows(IllegalArgumentException.class, () -> new ImportLimits(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ImportLimits(1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new ImportLimits(1, 1, 0));
    }

    /** Gives the letter a for ever. */
    private static final class CountingStream extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'a';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'a');
            given += length;
            return length;
        }
    }

    @Test
    void refusesASecondReportOfAnotherPeriodInOneText() {
        ImportException refusal = refusal(REPORT + "\n" + REPORT.replace("T2", "T3"));
        assertEquals(OptionalInt.of(9), refusal.line());
        assertTrue(
                refusal.getMessage()
                        .contains("a report of another period starts here ('Uppdrag T3 2024 Kommentar T3 2024'), and"
                                + " the one above is of 2024-T2"),
                refusal.getMessage());
    }

    @Test
    void refusesASecondReportWhosePeriodStandsInItsTitle() {
        String report = "Uppföljning T2 2024\n\n" + REPORT.replace(" T2 2024", "") + "\n";
        assertEquals(
                OptionalInt.of(13), refusal(report + report.replace("T2", "T3")).line());
    }

    @Test
    void refusesColumnsSideBySide() {
        ImportException refusal = refusal("""
                Uppdrag                        T2 2024     Kommentar T2 2024

                Rusta hållplatserna längs      Gul         Trafiknämnden
                stomlinjerna. (TN)                         Tio är klara.
                """);
        assertEquals(OptionalInt.of(3), refusal.line());
        assertTrue(refusal.getMessage().contains("pdftotext without -layout"), refusal.getMessage());
    }

    @Test
    void refusesAColumnThatRowsAreNotReadWith() {
        ImportException refusal = refusal("""
                Nr\tUppdrag\tAnsvarig\tStatus T1 2025\tKommentar T1 2025
                1.1\tRusta hållplatserna.\tTrafiknämnden\tPågående\tTio är klara.
                1.2\tSänka avgiften.\tTrafiknämnden\tEj påbörjad\tBeslut tas i maj.
                """);
        assertEquals(OptionalInt.of(1), refusal.line());
        assertTrue(refusal.getMessage().contains("a column that is not read ('ansvarig')"), refusal.getMessage());
    }
}
