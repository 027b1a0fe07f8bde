package se.tertial.examples.benchmarks.job;

import java.util.List;
import se.tertial.examples.benchmarks.Side;
import se.tertial.examples.benchmarks.SideFamily;
import se.tertial.examples.benchmarks.table.Reaches;

/** A whole report, from rows to a file in each format. */
public final class JobFamily {

    private static final String OURS = "Tertial, ";
    private static final String PEER = "JasperReports, ";
    private static final int ROWS_TO_ONE = 8;

    private JobFamily() {}

    /** The family. */
    public static SideFamily family() {
        return new SideFamily(
                "job",
                "a whole report, filled and written, in rows",
                ROWS_TO_ONE,
                List.of(
                        Side.of(PEER + "csv", JasperJob::csv),
                        Side.of(PEER + "html", JasperJob::html),
                        Side.of(PEER + "ods", JasperJob::ods),
                        Side.of(PEER + "odt", JasperJob::odt),
                        Side.of(PEER + "xlsx", JasperJob::xlsx),
                        Side.of(PEER + "pdf", JasperJob::pdf),
                        Side.of(OURS + "csv", rows -> OurJob.table("csv", rows)),
                        Side.of(OURS + "html", rows -> OurJob.document("html", rows)),
                        Side.of(OURS + "ods", rows -> OurJob.table("ods", rows)),
                        Side.of(OURS + "odt", rows -> OurJob.document("odt", rows))),
                Reaches.JOB);
    }
}
