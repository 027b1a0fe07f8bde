package se.tertial.examples.benchmarks.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tertial.examples.benchmarks.Side;
import se.tertial.examples.benchmarks.Sink;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.ReadyRows;

/** What is compared in speed writes the same rows. */
class SameRowsTest {

    private static final int ROWS = 200;

    @Test
    void jasperWritesTheRowsThatWeWrite() throws Exception {
        List<List<String>> ours = read(OurJob.table("csv", ROWS));

        List<List<String>> jaspers = read(JasperJob.csv(ROWS));

        assertEquals(ROWS + 1, ours.size());
        assertSame(ours, jaspers);
    }

    @Test
    void theyAreTheRowsOfTheTable() throws Exception {
        ReadyRows ready = ReadyRows.of(FollowUps.of(ROWS));
        List<List<String>> rows = ready.rows().stream()
                .map(row -> Arrays.stream(row)
                        .map(cell -> Objects.requireNonNullElse(cell, ""))
                        .toList())
                .toList();

        List<List<String>> written = read(OurJob.table("csv", ROWS));

        assertEquals(List.of(ready.names()), written.get(0));
        assertSame(rows, written.subList(1, written.size()));
    }

    /** Row by row, so that a difference can be read. */
    private static void assertSame(List<List<String>> expected, List<List<String>> rows) {
        for (int i = 0; i < Math.min(expected.size(), rows.size()); i++) {
            assertEquals(expected.get(i), rows.get(i));
        }
        assertEquals(expected.size(), rows.size());
    }

    static List<Side> sides() {
        return JobFamily.family().sides();
    }

    @ParameterizedTest
    @MethodSource("sides")
    void everySideWritesSomethingForEveryRow(Side side) throws Exception {
        Sink sink = new Sink();

        side.preparation().prepare(ROWS).run(sink);

        assertTrue(sink.count() > ROWS * 100, () -> side.name() + " wrote " + sink.count() + " bytes");
    }

    private static List<List<String>> read(Work work) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        work.run(file);
        String text = file.toString(StandardCharsets.UTF_8);
        // Of line breaks within a cell, each has its own.
        return CsvReader.builder().ofCsvRecord(text.replace("\ufeff", "")).stream()
                .map(CsvRecord::getFields)
                .map(cells ->
                        cells.stream().map(cell -> cell.replace("\r\n", "\n")).toList())
                .toList();
    }
}
