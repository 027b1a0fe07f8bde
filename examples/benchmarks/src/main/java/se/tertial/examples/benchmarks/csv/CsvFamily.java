package se.tertial.examples.benchmarks.csv;

import java.util.List;
import se.tertial.examples.benchmarks.Side;
import se.tertial.examples.benchmarks.SideFamily;
import se.tertial.examples.benchmarks.table.Reaches;

/** One table as CSV in UTF-8. */
public final class CsvFamily {

    private CsvFamily() {}

    /** The family. */
    public static SideFamily family() {
        return SideFamily.of(
                "csv",
                "one table as CSV, in rows",
                List.of(
                        Side.of("UTF-8 copied", CsvText::copied),
                        Side.of("UTF-8 encoding", CsvText::encoded),
                        Side.of("FastCSV", CsvPeers::fastCsv),
                        Side.of("Jackson CSV", CsvPeers::jackson),
                        Side.of("univocity", CsvPeers::univocity),
                        Side.of("commons-csv", CsvPeers::commons),
                        Side.of("opencsv", CsvPeers::opencsv),
                        Side.of("Tertial", CsvOurs::prepare)),
                Reaches.CSV);
    }
}
