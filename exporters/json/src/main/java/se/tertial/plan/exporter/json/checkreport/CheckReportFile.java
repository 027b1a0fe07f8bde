package se.tertial.plan.exporter.json.checkreport;

import se.tertial.plan.exporter.json.CheckReportJson;
import se.tertial.plan.exporter.json.codec.Fields;
import se.tertial.plan.exporter.json.codec.Words;
import se.tertial.plan.exporter.json.file.FileFormat;
import se.tertial.plan.exporter.json.file.WholeFile;
import se.tertial.plan.exporter.json.write.ValueWriter;
import se.tertial.plan.rules.check.CheckReport;

/** The fields of a whole file, in the order in which they are written. */
public final class CheckReportFile {

    static final WholeFile<CheckReport, CheckReport.Builder> FILE = new WholeFile<>(
            new FileFormat(CheckReportJson.FORMAT, CheckReportJson.VERSION),
            Fields.<CheckReport, CheckReport.Builder>plain(
                            "checkReport", CheckReport::builder, CheckReport.Builder::build)
                    .required("asOf", Words.DATE, CheckReport::asOf, CheckReport.Builder::asOf)
                    .list("findings", FindingCodecs.FINDING, CheckReport::findings, CheckReport.Builder::findings)
                    .list("figures", FindingCodecs.FIGURE, CheckReport::figures, CheckReport.Builder::figures)
                    .list("runs", RunCodecs.RUN, CheckReport::runs, CheckReport.Builder::runs)
                    .list("suppressions", RunCodecs.USE, CheckReport::suppressions, CheckReport.Builder::suppressions)
                    .list());

    private CheckReportFile() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param values where to
     */
    public static void write(CheckReport report, ValueWriter values) {
        FILE.write(report, values);
    }
}
