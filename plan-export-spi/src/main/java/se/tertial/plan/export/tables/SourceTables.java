package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.STRING;

import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.followup.NoteSeverity;
import se.tertial.plan.model.identity.Identifier;
import se.tertial.plan.model.identity.SourceDocument;

/** Tables of what things are called elsewhere, what else is said of them, and what they were read from. */
final class SourceTables {

    private SourceTables() {}

    static FlatTable identifiers(String id, Look look) {
        return new Definition<Owned<Identifier>>(
                        id, () -> Owned.<Identifier>everywhere(look.source(), its -> its.identifiers()))
                .referenceAlways("subject", Owned::owner)
                .always("scheme", STRING, row -> row.value().scheme())
                .always("identifier", STRING, row -> row.value().value())
                .table();
    }

    static FlatTable extensions(String id, Look look) {
        return new Definition<Owned<ExtensionLeaf>>(
                        id, () -> Owned.<ExtensionLeaf>everywhere(look.source(), ExtensionLeaf::of))
                .referenceAlways("subject", Owned::owner)
                .always("key", STRING, row -> row.value().key())
                .maybe("path", STRING, row -> row.value().path())
                .code(
                        "value_type",
                        ExtensionLeaf.ExtensionType.class,
                        row -> row.value().type())
                .maybe("extension_value", STRING, row -> row.value().text())
                .table();
    }

    static FlatTable sources(String id, Look look) {
        return new Definition<SourceDocument>(id, () -> Rows.of(look.catalogue().sources()))
                .id("source_document", SourceDocument::id)
                .always("name", STRING, SourceDocument::name)
                .maybe("sha256", STRING, SourceDocument::sha256)
                .maybe("media_type", STRING, SourceDocument::mediaType)
                .maybe("profile", STRING, SourceDocument::profile)
                .maybe("uri", STRING, its -> its.uri().map(Object::toString))
                .maybe("retrieved", DATE, SourceDocument::retrieved)
                .table();
    }

    static FlatTable importNotes(String id, Look look) {
        return new Definition<ImportNote>(id, () -> Rows.of(look.catalogue().importNotes()))
                .always("code", STRING, ImportNote::code)
                .code("severity", NoteSeverity.class, ImportNote::severity)
                .reference("subject", ImportNote::subject)
                .always("message", STRING, its -> look.text(its.message()))
                .maybe("evidence", STRING, its -> Look.pairs(its.evidence()))
                .source(its -> its)
                .table();
    }
}
