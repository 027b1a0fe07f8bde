package se.tertial.examples.benchmarks.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.tertial.examples.benchmarks.Written;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.examples.benchmarks.source.ReadyRows;

class CsvSidesTest {

    @TestFactory
    Stream<DynamicTest> everySideWritesTheSameRows() {
        List<List<String>> expected = expected();
        return CsvFamily.family().sides().stream()
                .map(side -> DynamicTest.dynamicTest(side.name(), () -> {
                    String file = Written.textBy(side);
                    Written.assertSameRows(expected, readByFastCsv(file));
                    Written.assertSameRows(expected, readByCommons(file));
                }));
    }

    private static List<List<String>> expected() {
        ReadyRows ready = ReadyRows.of(FollowUps.of(Written.ROWS));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(ready.names()));
        ready.rows()
                .forEach(row -> rows.add(
                        Arrays.stream(row).map(cell -> cell == null ? "" : cell).toList()));
        return rows;
    }

    private static List<List<String>> readByFastCsv(String file) {
        return CsvReader.builder().ofCsvRecord(file).stream()
                .map(record -> List.copyOf(record.getFields()))
                .toList();
    }

    private static List<List<String>> readByCommons(String file) throws Exception {
        try (CSVParser parser = CSVParser.parse(file, CSVFormat.RFC4180)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
