package se.tertial.plan.exporter.json.checkreport;

import se.tertial.plan.exporter.json.file.FileKind;
import se.tertial.plan.exporter.json.file.RootReading;
import se.tertial.plan.exporter.json.file.WholeReading;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.ValueReader;
import se.tertial.plan.rules.check.CheckReport;

/** Files that hold a check report. */
public record CheckReportKind() implements FileKind<CheckReport> {

    @Override
    public String noun() {
        return "check report";
    }

    @Override
    public RootReading<CheckReport> begin(ValueReader values, Input in) {
        return new WholeReading<>(
                CheckReportFile.FILE,
                values,
                in,
                CheckReport.builder(),
                CheckReport.Builder::build,
                (field, node) -> {});
    }
}
