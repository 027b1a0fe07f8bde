package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.BOOLEAN;
import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.Optional;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeFrame;

/** Tables of plans: their activities, the decisions that carry them, and every time that is named. */
final class DocumentTables {

    private DocumentTables() {}

    static FlatTable activities(String id, Look look) {
        return new Definition<ActivityRow>(id, () -> Rows.of(ActivityRow.all(look.catalogue())))
                .always("plan_id", STRING, row -> row.plan().id().value())
                .always("focus_area_id", STRING, row -> row.focusArea().id().value())
                .always("focus_area", STRING, row -> look.text(row.focusArea().title()))
                .always("activity_id", STRING, row -> row.activity().id().value())
                .maybe("parent_id", STRING, row -> Look.id(row.parent()))
                .always("depth", INTEGER, row -> (long) row.depth())
                .maybe("number", STRING, row -> row.activity().number())
                .maybe("title", STRING, row -> look.text(row.activity().title()))
                .maybe("text", STRING, row -> look.text(row.activity().text()))
                .always("kind", STRING, row -> Look.code(row.activity().kind()))
                .maybe("aspect", STRING, row -> Look.code(row.activity().aspect()))
                .always("conditional", BOOLEAN, row -> row.activity().conditional())
                .maybe("purpose", STRING, row -> look.text(row.activity().purpose()))
                .maybe("goal", STRING, row -> look.text(row.activity().goal()))
                .maybe("responsible", STRING, row -> look.parties(row.activity().responsible()))
                .maybe("partners", STRING, row -> look.parties(row.activity().partners()))
                .maybe("disclosure", STRING, row -> Look.level(row.activity().disclosure()))
                .table();
    }

    static FlatTable decisions(String id, Look look) {
        return new Definition<DecisionRow>(id, () -> Rows.of(DecisionRow.all(look.catalogue())))
                .always("decision_id", STRING, row -> row.decision().id().value())
                .always("act", STRING, row -> Look.code(row.decision().act()))
                .maybe("printed_act", STRING, row -> row.decision().printedAct())
                .reference("about", DecisionRow::about)
                .maybe("body_id", STRING, row -> Look.id(row.decision().body()))
                .maybe("body", STRING, row -> look.body(row.decision().body()))
                .maybe(
                        "date",
                        STRING,
                        row -> date(row.decision()).flatMap(TimeFrame::edtf).map(Edtf::toString))
                .maybe("earliest", DATE, row -> date(row.decision()).flatMap(TimeFrame::earliest))
                .maybe("latest", DATE, row -> date(row.decision()).flatMap(TimeFrame::latest))
                .maybe("paragraph", STRING, row -> row.decision().paragraph())
                .maybe(
                        "record_number",
                        STRING,
                        row -> row.decision().recordNumber().map(RecordNumber::printed))
                .always("state", STRING, row -> Look.code(row.decision().state()))
                .maybe("supersedes_id", STRING, row -> Look.id(row.decision().supersedes()))
                .maybe("text", STRING, row -> look.text(row.decision().text()))
                .maybe("authority", STRING, row -> look.text(row.decision().authority()))
                .table();
    }

    static FlatTable timeFrames(String id, Look look) {
        return new Definition<TimeRow>(id, () -> TimeRow.all(look.source()))
                .reference("owner", row -> Optional.of(row.owner()))
                .maybe("phrase", STRING, row -> row.time().phrase())
                .maybe("date", STRING, row -> row.time().edtf().map(Edtf::toString))
                .maybe("earliest", DATE, row -> row.time().earliest())
                .maybe("latest", DATE, row -> row.time().latest())
                .maybe("duration", STRING, row -> row.time().duration().map(Object::toString))
                .always("role", STRING, row -> Look.code(row.time().role()))
                .always("certainty", STRING, row -> Look.code(row.time().certainty()))
                .always("basis", STRING, row -> Look.code(row.time().basis()))
                .table();
    }

    private static Optional<TimeFrame> date(Decision decision) {
        return decision.date();
    }
}
