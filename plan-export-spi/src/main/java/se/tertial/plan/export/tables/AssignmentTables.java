package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.BOOLEAN;
import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.List;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.assignment.AssignmentKind;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.PartyRole;
import se.tertial.plan.model.time.Edtf;

/** Tables of assignments, of who answers for them, and of what became of them. */
final class AssignmentTables {

    private AssignmentTables() {}

    private record PartyRow(Assignment assignment, Responsibility responsibility, Party party) {

        static List<PartyRow> of(Assignment assignment) {
            return assignment.responsibility().stream()
                    .flatMap(its -> its.parties().stream().map(party -> new PartyRow(assignment, its, party)))
                    .toList();
        }
    }

    private record WordingRow(Assignment assignment, Wording wording) {

        static List<WordingRow> of(Assignment assignment) {
            return assignment.wordings().stream()
                    .map(its -> new WordingRow(assignment, its))
                    .toList();
        }
    }

    private record EventRow(Assignment assignment, AssignmentEvent event) {

        static List<EventRow> of(Assignment assignment) {
            return assignment.events().stream()
                    .map(its -> new EventRow(assignment, its))
                    .toList();
        }
    }

    static FlatTable assignments(String id, Look look) {
        return new Definition<Assignment>(id, () -> Rows.of(look.catalogue().assignments()))
                .id("assignment_id", Assignment::id)
                .maybe("number", STRING, Assignment::number)
                .always("text", STRING, its -> look.text(its.text()))
                .maybe("scope", STRING, its -> look.text(its.scope()))
                .maybe("parts", STRING, its -> look.lines(its.parts()))
                .code("kind", AssignmentKind.class, Assignment::kind)
                .body("given_by", look, Assignment::givenBy)
                .maybeId("decision_id", Assignment::decision)
                .maybe("origin", STRING, its -> look.text(its.origin()))
                .reference("within", Assignment::within)
                .maybe(
                        "responsibility_code",
                        STRING,
                        its -> its.responsibility().flatMap(Responsibility::code))
                .maybeCode(
                        "responsibility_origin",
                        ResponsibilityOrigin.class,
                        its -> its.responsibility().map(Responsibility::origin))
                .maybe("responsible", STRING, its -> its.responsibility().flatMap(r -> look.parties(r.parties())))
                .body("report_to", look, Assignment::reportTo)
                .maybe("report_by", DATE, Assignment::reportBy)
                .always("continuous", BOOLEAN, Assignment::continuous)
                .ids("target_group_ids", Assignment::targetGroups)
                .disclosure(Assignment::disclosure)
                .source(its -> its)
                .table();
    }

    static FlatTable responsibilities(String id, Look look) {
        return new Definition<PartyRow>(
                        id, () -> Rows.of(look.catalogue().assignments()).each(PartyRow::of))
                .id("assignment_id", row -> row.assignment().id())
                .maybe(
                        "responsibility_code",
                        STRING,
                        row -> row.responsibility().code())
                .code(
                        "responsibility_origin",
                        ResponsibilityOrigin.class,
                        row -> row.responsibility().origin())
                .code("role", PartyRole.class, row -> row.party().role())
                .maybeId("body_id", row -> row.party().body().or(row.party()::position))
                .maybeId("group_id", row -> row.party().group())
                .maybe("name", STRING, row -> look.party(row.party()))
                .maybe("from", DATE, row -> row.party().from())
                .maybe("to", DATE, row -> row.party().to())
                .maybeId("decision_id", row -> row.party().decision())
                .source(row -> row.responsibility())
                .table();
    }

    static FlatTable wordings(String id, Look look) {
        return new Definition<WordingRow>(
                        id, () -> Rows.of(look.catalogue().assignments()).each(WordingRow::of))
                .id("assignment_id", row -> row.assignment().id())
                .always("text", STRING, row -> look.text(row.wording().text()))
                .maybe("from", DATE, row -> row.wording().from())
                .maybe("to", DATE, row -> row.wording().to())
                .maybeId("decision_id", row -> row.wording().decision())
                .source(row -> row.wording())
                .table();
    }

    static FlatTable events(String id, Look look) {
        return new Definition<EventRow>(
                        id, () -> Rows.of(look.catalogue().assignments()).each(EventRow::of))
                .id("assignment_id", row -> row.assignment().id())
                .code("event", AssignmentEventKind.class, row -> row.event().kind())
                .maybe("date", STRING, row -> row.event().date().map(Edtf::toString))
                .maybe("earliest", DATE, row -> row.event().date().flatMap(Edtf::earliest))
                .maybe("latest", DATE, row -> row.event().date().flatMap(Edtf::latest))
                .maybeId("decision_id", row -> row.event().decision())
                .references("related", row -> row.event().related())
                .bodies("from_body", look, row -> row.event().fromBodies())
                .bodies("to_body", look, row -> row.event().toBodies())
                .maybe("note", STRING, row -> look.text(row.event().note()))
                .source(row -> row.event())
                .table();
    }
}
