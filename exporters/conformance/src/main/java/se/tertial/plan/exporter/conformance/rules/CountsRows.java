package se.tertial.plan.exporter.conformance.rules;

import java.util.List;
import se.tertial.plan.export.spi.ContentKind;
import se.tertial.plan.export.spi.ExportRequest;
import se.tertial.plan.exporter.conformance.data.SmallRegion;
import se.tertial.plan.exporter.conformance.trial.Case;
import se.tertial.plan.exporter.conformance.trial.Content;
import se.tertial.plan.exporter.conformance.trial.Subject;

/**
 * Callers show the count, and compare it with that of the source.
 */
final class CountsRows extends CaseRule {

    CountsRows() {
        super(
                "M29",
                "count the rows that it wrote",
                "give ExportOutcome.of the number of rows of the tables, or of reports of the model");
    }

    @Override
    List<Case> cases(Subject subject) {
        return subject.cases().stream()
                .filter(one -> one.selection().kind() != ContentKind.LAYOUT)
                .toList();
    }

    @Override
    void check(Subject subject, Case one) throws Exception {
        ExportRequest request =
                one.request(subject.exporter(), SmallRegion.whole()).build();
        long counted = Case.export(subject.exporter(), request).outcome().rows();
        long rows = Content.of(request).rows();
        if (counted != rows) {
            throw broken("the outcome counts " + counted + " rows, and there are " + rows);
        }
    }
}
