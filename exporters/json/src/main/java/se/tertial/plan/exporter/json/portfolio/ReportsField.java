package se.tertial.plan.exporter.json.portfolio;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.exporter.json.codec.Codec;
import se.tertial.plan.exporter.json.codec.Field;
import se.tertial.plan.exporter.json.codec.ListCodec;
import se.tertial.plan.exporter.json.codec.Shape;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.write.Output;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;

/** The reports of a follow-up: written one by one as the source gives them, never all at once. */
record ReportsField(Codec<Report> report) implements Field<FollowUpHeader, FollowUp.Builder> {

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public void write(FollowUpHeader followUp, Output out) {
        try (ReportCursor reports = out.source().reports(followUp.id())) {
            if (!reports.advance()) {
                return;
            }
            out.name(name());
            out.startArray();
            do {
                report.write(reports.report(), out);
                out.countReport();
            } while (reports.advance());
            out.endArray();
        }
    }

    @Override
    public boolean read(Node value, FollowUp.Builder builder, Input in) {
        Optional<List<Report>> reports = codec().read(value, in);
        reports.ifPresent(builder::reports);
        return reports.isPresent();
    }

    @Override
    public Shape.Property property() {
        return new Shape.Property(name(), codec().shape(), required(), Optional.of(List.of()));
    }

    private ListCodec<Report> codec() {
        return new ListCodec<>(report, false);
    }
}
