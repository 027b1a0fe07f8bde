package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.Severity;

/** The table of what rules have found. */
final class FindingTables {

    private FindingTables() {}

    /** A finding by its place in the list, from 1, and the one that explains it. */
    private record Numbered(long number, Optional<Long> explainedBy, Finding finding) {

        static List<Numbered> of(List<Finding> findings) {
            List<Numbered> rows = new ArrayList<>();
            findings.forEach(its -> add(rows, Optional.empty(), its));
            return rows;
        }

        private static void add(List<Numbered> rows, Optional<Long> explainedBy, Finding finding) {
            Numbered row = new Numbered(rows.size() + 1L, explainedBy, finding);
            rows.add(row);
            finding.subsumed().forEach(its -> add(rows, Optional.of(row.number()), its));
        }

        Optional<SourceSpan> span() {
            return finding.spans().stream().findFirst();
        }
    }

    static FlatTable findings(String id, Look look) {
        return new Definition<Numbered>(
                        id, () -> Rows.of(Numbered.of(look.context().findings())))
                .always("finding", INTEGER, Numbered::number)
                .maybe("explained_by", INTEGER, Numbered::explainedBy)
                .always("rule", STRING, row -> row.finding().rule())
                .code("severity", Severity.class, row -> row.finding().severity())
                .reference("subject", row -> row.finding().subject())
                .references("others", row -> row.finding().others())
                .maybe("period", STRING, row -> row.finding().period().map(ReportingPeriod::code))
                .always(
                        "message",
                        STRING,
                        row -> row.finding().message(look.context().language()))
                .maybe("evidence", STRING, row -> Look.pairs(row.finding().evidence()))
                .maybe("path", STRING, row -> row.finding().path())
                .maybeId("source_document", row -> row.span().map(SourceSpan::document))
                .maybe("source_line", INTEGER, row -> row.span().map(its -> (long) its.firstLine()))
                .table();
    }
}
