package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STRING;

import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.organisation.Body;

/** Tables of the bodies, and of what importers noted. */
final class OrganisationTables {

    private OrganisationTables() {}

    static FlatTable bodies(String id, Look look) {
        return new Definition<Body>(id, () -> Rows.of(look.catalogue().bodies()))
                .always("body_id", STRING, its -> its.id().value())
                .maybe("code", STRING, Body::code)
                .always("name", STRING, its -> look.text(its.name()))
                .always("kind", STRING, its -> Look.code(its.kind()))
                .maybe("aliases", STRING, its -> Look.joined(its.aliases().stream()))
                .maybe("parent_id", STRING, its -> Look.id(its.parent()))
                .maybe("successor_ids", STRING, its -> Look.ids(its.successors()))
                .maybe("from", DATE, Body::from)
                .maybe("to", DATE, Body::to)
                .table();
    }

    static FlatTable importNotes(String id, Look look) {
        return new Definition<ImportNote>(id, () -> Rows.of(look.catalogue().importNotes()))
                .always("code", STRING, ImportNote::code)
                .always("severity", STRING, its -> Look.code(its.severity()))
                .reference("subject", ImportNote::subject)
                .always("message", STRING, its -> look.text(its.message()))
                .maybe(
                        "evidence",
                        STRING,
                        its -> Look.joined(its.evidence().entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())))
                .maybe(
                        "source_document",
                        STRING,
                        its -> Look.span(its).map(span -> span.document().value()))
                .maybe("source_line", INTEGER, its -> Look.span(its).map(span -> (long) span.firstLine()))
                .table();
    }
}
