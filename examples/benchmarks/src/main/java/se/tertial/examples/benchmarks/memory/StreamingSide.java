package se.tertial.examples.benchmarks.memory;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.tertial.examples.benchmarks.Side;
import se.tertial.examples.benchmarks.Work;
import se.tertial.examples.benchmarks.csv.CsvFamily;
import se.tertial.examples.benchmarks.html.HtmlFamily;
import se.tertial.examples.benchmarks.json.JsonFamilies;
import se.tertial.examples.benchmarks.ods.OdsFamily;

/** The sides that write row by row and hold none. */
enum StreamingSide {
    FAST_CSV("FastCSV", CsvFamily.family().side("FastCSV")),
    FAST_ODS("FastODS, flushed", Side.of("FastODS, flushed", FlushedFastOds::prepare)),
    CSV("Tertial csv", CsvFamily.family().side("Tertial")),
    JSON("Tertial json", JsonFamilies.writing().side("Tertial")),
    ODS("Tertial ods", OdsFamily.family().side("Tertial")),
    HTML("Tertial html", HtmlFamily.family().side("Tertial"));

    /** How many rows of the source differ. */
    static final int DIFFERENT = 10_000;

    private final String shown;
    private final Side side;

    StreamingSide(String shown, Side side) {
        this.shown = shown;
        this.side = side;
    }

    /** What it is called in tables. */
    String shown() {
        return shown;
    }

    /** Prepares a run over so many rows. */
    Work prepare(int rows) throws Exception {
        return side.preparation().prepare(rows);
    }

    /** The side of a shown name. */
    static StreamingSide of(String shown) {
        return Arrays.stream(values())
                .filter(side -> side.shown.equals(shown))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no side '" + shown + "'; expected one of "
                        + Arrays.stream(values()).map(StreamingSide::shown).collect(Collectors.joining(", "))));
    }
}
