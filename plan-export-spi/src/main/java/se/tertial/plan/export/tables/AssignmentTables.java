package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.BOOLEAN;
import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.organisation.Party;

/** Tables of assignments and of who answers for them. */
final class AssignmentTables {

    private AssignmentTables() {}

    private record PartyRow(Assignment assignment, Responsibility responsibility, Party party) {

        static List<PartyRow> of(Assignment assignment) {
            return assignment.responsibility().stream()
                    .flatMap(its -> its.parties().stream().map(party -> new PartyRow(assignment, its, party)))
                    .toList();
        }

        Optional<Id> bodyOrPosition() {
            return party.body().or(party::position);
        }
    }

    static FlatTable assignments(String id, Look look) {
        return new Definition<Assignment>(id, () -> Rows.of(look.catalogue().assignments()))
                .always("assignment_id", STRING, its -> its.id().value())
                .maybe("number", STRING, Assignment::number)
                .always("text", STRING, its -> look.text(its.text()))
                .maybe("scope", STRING, its -> look.text(its.scope()))
                .maybe("parts", STRING, its -> look.lines(its.parts()))
                .always("kind", STRING, its -> Look.code(its.kind()))
                .maybe("given_by_id", STRING, its -> Look.id(its.givenBy()))
                .maybe("given_by", STRING, its -> look.body(its.givenBy()))
                .maybe("decision_id", STRING, its -> Look.id(its.decision()))
                .maybe("origin", STRING, its -> look.text(its.origin()))
                .reference("within", Assignment::within)
                .maybe(
                        "responsibility_code",
                        STRING,
                        its -> its.responsibility().flatMap(Responsibility::code))
                .maybe(
                        "responsibility_origin",
                        STRING,
                        its -> its.responsibility().map(r -> Look.code(r.origin())))
                .maybe("responsible", STRING, its -> its.responsibility().flatMap(r -> look.parties(r.parties())))
                .maybe("report_to_id", STRING, its -> Look.id(its.reportTo()))
                .maybe("report_to", STRING, its -> look.body(its.reportTo()))
                .maybe("report_by", DATE, Assignment::reportBy)
                .always("continuous", BOOLEAN, Assignment::continuous)
                .maybe("disclosure", STRING, its -> Look.level(its.disclosure()))
                .maybe(
                        "source_document",
                        STRING,
                        its -> Look.span(its).map(span -> span.document().value()))
                .maybe("source_line", INTEGER, its -> Look.span(its).map(span -> (long) span.firstLine()))
                .table();
    }

    static FlatTable responsibilities(String id, Look look) {
        return new Definition<PartyRow>(
                        id, () -> Rows.of(look.catalogue().assignments()).each(PartyRow::of))
                .always("assignment_id", STRING, row -> row.assignment().id().value())
                .maybe(
                        "responsibility_code",
                        STRING,
                        row -> row.responsibility().code())
                .always(
                        "responsibility_origin",
                        STRING,
                        row -> Look.code(row.responsibility().origin()))
                .always("role", STRING, row -> Look.code(row.party().role()))
                .maybe("body_id", STRING, row -> Look.id(row.bodyOrPosition()))
                .maybe("group_id", STRING, row -> Look.id(row.party().group()))
                .maybe("name", STRING, row -> look.party(row.party()))
                .maybe("from", DATE, row -> row.party().from())
                .maybe("to", DATE, row -> row.party().to())
                .maybe("decision_id", STRING, row -> Look.id(row.party().decision()))
                .table();
    }
}
