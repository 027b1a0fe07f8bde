package se.tertial.plan.exporter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FastCSV, with the JDK's encoder, is the judge of what is written. */
class RecordWriterTest {

    private static final int LONG = 40_000;

    @Property(tries = 1000)
    void writesWhatFastCsvWrites(@ForAll("records") List<List<@Nullable String>> records) throws IOException {
        for (char separator : new char[] {',', ';'}) {
            assertEquals(fastCsv(separator, records), ours(separator, records));
        }
    }

    @Provide
    Arbitrary<List<List<@Nullable String>>> records() {
        Arbitrary<String> signs =
                Arbitraries.strings().withChars("a ,;\"\r\n?#'.0\t").ofMaxLength(20);
        Arbitrary<String> western =
                Arbitraries.strings().withCharRange(' ', '\u00FF').ofMaxLength(40);
        Arbitrary<String> any = Arbitraries.strings().map(RecordWriterTest::wellFormed);
        Arbitrary<String> texts = Arbitraries.oneOf(signs, western, any);
        return texts.injectNull(0.1).list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(5);
    }

    /** The sign comes at every place among the eight letters that are looked at together, and among those that are left. */
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\"", "\r", "\n", "?", "å", "ÿ", "\u00A0", "¬", "¢", "»", "€", "😀", "\0"})
    void oneSignAmongLetters(String sign) throws IOException {
        for (int i = 0; i <= 20; i++) {
            List<List<@Nullable String>> records = List.of(List.of("a".repeat(i) + sign + "b".repeat(20 - i), "x"));
            assertEquals(fastCsv(',', records), ours(',', records));
            assertEquals(fastCsv(';', records), ours(';', records));
        }
    }

    @Property(tries = 50)
    void textsLongerThanAnyBuffer(@ForAll @IntRange(max = 40) int more, @ForAll("pieces") String piece)
            throws IOException {
        String text = "x".repeat(more) + piece.repeat(LONG / piece.length());
        List<List<@Nullable String>> records = List.of(List.of(text, "å".repeat(8000 + more)), List.of("a", text));
        assertEquals(fastCsv(',', records), ours(',', records));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("a", "å", "\"", "€", "😀", "a,", "ord och ord, 😀 och \"ord\" – ");
    }

    @Property
    void daysAsTheJdkWritesThem(@ForAll @IntRange(min = -1_000_000, max = 5_000_000) int day) throws IOException {
        LocalDate date = LocalDate.ofEpochDay(day);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordWriter out = new RecordWriter(bytes, ',');
        out.day(date);
        out.flush();
        assertEquals(date.toString(), bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void textsWithHalvesOfPairsAreCounted() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordWriter out = new RecordWriter(bytes, ',');
        for (String text : List.of("\uD83D, \uDE00", "😀", "\uDE00\uD83D", "?")) {
            out.text(text);
        }
        out.endRecord();
        out.flush();
        assertEquals("\"\uFFFD, \uFFFD\",😀,\uFFFD\uFFFD,?\r\n", bytes.toString(StandardCharsets.UTF_8));
        assertEquals(2, out.repaired());
    }

    private static String ours(char separator, List<List<@Nullable String>> records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordWriter out = new RecordWriter(bytes, separator);
        for (List<@Nullable String> record : records) {
            for (String text : record) {
                if (text == null) {
                    out.missing();
                } else {
                    out.text(text);
                }
            }
            out.endRecord();
        }
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String fastCsv(char separator, List<List<@Nullable String>> records) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            records.forEach(record -> csv.writeRecord(record));
        }
        return text.toString();
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
