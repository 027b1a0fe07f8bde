package se.tertial.examples.benchmarks.ods;

import java.util.List;
import se.tertial.examples.benchmarks.Side;
import se.tertial.examples.benchmarks.SideFamily;
import se.tertial.examples.benchmarks.table.Reaches;

/** One table as an OpenDocument spreadsheet. */
public final class OdsFamily {

    private OdsFamily() {}

    /** The family. */
    public static SideFamily family() {
        return SideFamily.of(
                "ods",
                "one table as a spreadsheet, in rows",
                List.of(
                        Side.of("deflate alone, level 6", rows -> Packing.alone(rows, 6)),
                        Side.of("deflate alone, level 3", rows -> Packing.alone(rows, 3)),
                        Side.of("deflate alone, level 2", rows -> Packing.alone(rows, 2)),
                        Side.of("deflate alone, level 1", rows -> Packing.alone(rows, 1)),
                        Side.of("encoding and deflate, level 1", rows -> Packing.encoded(rows, 1)),
                        new Side("deflate alone, level 1, 2 threads", 2, rows -> Packing.onTwoThreads(rows, 1)),
                        Side.of("FastODS", OdsPeers::fastOds),
                        Side.of("ODFDOM", OdsPeers::odfdom),
                        Side.of("SODS", OdsPeers::sods),
                        Side.of("Tertial", OdsOurs::standard),
                        Side.of("Tertial, level 2", rows -> OdsOurs.packed(rows, 2)),
                        Side.of("Tertial, level 6", rows -> OdsOurs.packed(rows, 6)),
                        new Side("Tertial, 2 threads", 2, rows -> OdsOurs.onTwoThreads(rows, 1)),
                        new Side("Tertial, level 6, 2 threads", 2, rows -> OdsOurs.onTwoThreads(rows, 6))),
                Reaches.ODS);
    }
}
