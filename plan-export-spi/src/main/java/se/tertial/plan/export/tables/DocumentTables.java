package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.document.DocumentRelation;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.PlanDocument;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.document.RelationType;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.RequirementKind;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;

/** Tables of strategies, plans and other documents, and of their parts. */
final class DocumentTables {

    private DocumentTables() {}

    private record AreaRow(Plan plan, FocusArea area) {

        static List<AreaRow> of(Plan plan) {
            return plan.focusAreas().stream().map(its -> new AreaRow(plan, its)).toList();
        }
    }

    private record CommitmentRow(Strategy strategy, Commitment commitment) {

        static List<CommitmentRow> of(Strategy strategy) {
            return strategy.commitments().stream()
                    .map(its -> new CommitmentRow(strategy, its))
                    .toList();
        }
    }

    static FlatTable documents(String id, Look look) {
        return new Definition<Owned<PlanDocument>>(id, () -> Rows.of(all(look.catalogue())))
                .referenceAlways("document", Owned::owner)
                .code("kind", DocumentKind.class, row -> row.value().kind())
                .always("title", STRING, row -> look.text(row.value().title()))
                .maybe("language", STRING, row -> row.value().language().map(Language::tag))
                .maybe("version", STRING, row -> row.value().version())
                .maybe(
                        "record_number",
                        STRING,
                        row -> row.value().recordNumber().map(RecordNumber::printed))
                .maybe("printed_date", DATE, row -> row.value().date())
                .time(look, row -> row.value().validity())
                .bodies("owner_body", look, row -> row.value().owners())
                .maybe("introduction", STRING, row -> look.lines(row.value().introduction()))
                .maybe("next_review", DATE, row -> row.value().nextReview())
                .maybe("retention", STRING, row -> row.value().retention())
                .maybe(
                        "accessibility_statement",
                        STRING,
                        row -> row.value().accessibilityStatement().map(Object::toString))
                .maybe("published", STRING, row -> row.value().published().map(Object::toString))
                .disclosure(row -> row.value().disclosure())
                .source(Owned::value)
                .table();
    }

    static FlatTable documentRelations(String id, Look look) {
        return new Definition<Owned<DocumentRelation>>(
                        id,
                        () -> Owned.inCatalogue(look.source(), its -> {
                            if (its instanceof PlanDocument document) {
                                return document.relations();
                            }
                            return its instanceof FollowUpHeader header ? header.relations() : List.of();
                        }))
                .referenceAlways("document", Owned::owner)
                .code("relation", RelationType.class, row -> row.value().type())
                .reference("target", row -> row.value().target())
                .maybe("title", STRING, row -> look.text(row.value().title()))
                .maybe("note", STRING, row -> look.text(row.value().note()))
                .source(Owned::value)
                .table();
    }

    static FlatTable focusAreas(String id, Look look) {
        return new Definition<AreaRow>(
                        id, () -> Rows.of(look.catalogue().plans()).each(AreaRow::of))
                .id("plan_id", row -> row.plan().id())
                .id("focus_area_id", row -> row.area().id())
                .always("title", STRING, row -> look.text(row.area().title()))
                .maybe("printed_title", STRING, row -> row.area().printedTitle())
                .maybe("scope", STRING, row -> look.text(row.area().scope()))
                .maybe("text", STRING, row -> look.text(row.area().text()))
                .source(AreaRow::area)
                .table();
    }

    static FlatTable targetAreas(String id, Look look) {
        return new Definition<TargetArea>(id, () -> Rows.of(look.catalogue().targetAreas()))
                .id("target_area_id", TargetArea::id)
                .maybeId("plan_id", TargetArea::plan)
                .always("title", STRING, its -> look.text(its.title()))
                .maybe("goal", STRING, its -> look.text(its.overallGoal()))
                .bodies("owner_body", look, TargetArea::owners)
                .source(its -> its)
                .table();
    }

    static FlatTable commitments(String id, Look look) {
        return new Definition<CommitmentRow>(
                        id, () -> Rows.of(look.catalogue().strategies()).each(CommitmentRow::of))
                .id("strategy_id", row -> row.strategy().id())
                .id("commitment_id", row -> row.commitment().id())
                .always("text", STRING, row -> look.text(row.commitment().text()))
                .reference("origin", row -> row.commitment().origin())
                .source(CommitmentRow::commitment)
                .table();
    }

    static FlatTable requirements(String id, Look look) {
        return new Definition<Owned<Requirement>>(
                        id,
                        () -> Owned.inCatalogue(
                                look.source(),
                                its -> its instanceof PlanDocument document ? document.requirements() : List.of()))
                .referenceAlways("document", Owned::owner)
                .id("requirement_id", row -> row.value().id())
                .code("kind", RequirementKind.class, row -> row.value().kind())
                .always("text", STRING, row -> look.text(row.value().text()))
                .references("applies_to", row -> row.value().appliesTo())
                .source(Owned::value)
                .table();
    }

    private static List<Owned<PlanDocument>> all(Catalogue catalogue) {
        List<Owned<PlanDocument>> all = new ArrayList<>();
        catalogue.documents().forEach(its -> all.add(owned(ObjectKind.DOCUMENT, its)));
        catalogue.strategies().forEach(its -> all.add(owned(ObjectKind.STRATEGY, its)));
        catalogue.plans().forEach(its -> all.add(owned(ObjectKind.PLAN, its)));
        return all;
    }

    private static Owned<PlanDocument> owned(ObjectKind kind, PlanDocument document) {
        return new Owned<>(new Ref(kind, document.id()), document);
    }
}
