package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.Optional;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeRole;

/** Tables of decisions and of every time that is named. */
final class DecisionTables {

    private DecisionTables() {}

    static FlatTable decisions(String id, Look look) {
        return new Definition<DecisionRow>(id, () -> Rows.of(DecisionRow.all(look.catalogue())))
                .id("decision_id", row -> row.decision().id())
                .code("act", DecisionAct.class, row -> row.decision().act())
                .maybe("printed_act", STRING, row -> row.decision().printedAct())
                .reference("about", DecisionRow::about)
                .body("body", look, row -> row.decision().body())
                .time(look, row -> row.decision().date())
                .maybe("paragraph", STRING, row -> row.decision().paragraph())
                .maybe(
                        "record_number",
                        STRING,
                        row -> row.decision().recordNumber().map(RecordNumber::printed))
                .code("state", DecisionState.class, row -> row.decision().state())
                .maybeId("supersedes_id", row -> row.decision().supersedes())
                .maybe("text", STRING, row -> look.text(row.decision().text()))
                .maybe("authority", STRING, row -> look.text(row.decision().authority()))
                .source(DecisionRow::decision)
                .table();
    }

    static FlatTable timeFrames(String id, Look look) {
        return new Definition<TimeRow>(id, () -> TimeRow.all(look.source()))
                .referenceAlways("owner", TimeRow::owner)
                .time(look, row -> Optional.of(row.time()))
                .maybe("duration", STRING, row -> row.time().duration().map(Object::toString))
                .code("role", TimeRole.class, row -> row.time().role())
                .code("certainty", TimeCertainty.class, row -> row.time().certainty())
                .code("basis", TimeBasis.class, row -> row.time().basis())
                .source(TimeRow::time)
                .table();
    }
}
