package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.BOOLEAN;
import static se.tertial.plan.export.content.ColumnType.DATE;
import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.List;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.ActivityAspect;
import se.tertial.plan.model.document.ActivityKind;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.organisation.PartyRole;
import se.tertial.plan.model.status.Lifecycle;

/** Tables of the activities of plans: what they are, who does them, and the steps on the way. */
final class ActivityTables {

    private ActivityTables() {}

    static FlatTable activities(String id, Look look) {
        return new Definition<ActivityRow>(id, () -> Rows.of(ActivityRow.all(look.catalogue())))
                .id("plan_id", row -> row.plan().id())
                .id("focus_area_id", row -> row.focusArea().id())
                .always("focus_area", STRING, row -> look.text(row.focusArea().title()))
                .id("activity_id", row -> row.activity().id())
                .maybeId("parent_id", ActivityRow::parent)
                .always("depth", INTEGER, row -> (long) row.depth())
                .maybe("number", STRING, row -> row.activity().number())
                .maybe("title", STRING, row -> look.text(row.activity().title()))
                .maybe("text", STRING, row -> look.text(row.activity().text()))
                .code("kind", ActivityKind.class, row -> row.activity().kind())
                .maybeCode("aspect", ActivityAspect.class, row -> row.activity().aspect())
                .always("conditional", BOOLEAN, row -> row.activity().conditional())
                .maybe("purpose", STRING, row -> look.text(row.activity().purpose()))
                .maybe("goal", STRING, row -> look.text(row.activity().goal()))
                .maybe("responsible", STRING, row -> look.parties(row.activity().responsible()))
                .maybe("partners", STRING, row -> look.parties(row.activity().partners()))
                .ids("target_group_ids", row -> row.activity().targetGroups())
                .references("contributes_to", row -> row.activity().contributesTo())
                .maybeCode(
                        "state_at_adoption",
                        Lifecycle.class,
                        row -> row.activity().stateAtAdoption())
                .reference("carried_from", row -> row.activity().carriedFrom())
                .disclosure(row -> row.activity().disclosure())
                .source(ActivityRow::activity)
                .table();
    }

    static FlatTable parties(String id, Look look) {
        return new Definition<PartyRow>(id, () -> PartyRow.all(look.source()))
                .referenceAlways("owner", PartyRow::owner)
                .code("part", PartyRow.PartyPart.class, PartyRow::part)
                .code("role", PartyRole.class, row -> row.party().role())
                .maybeId("body_id", row -> row.party().body().or(row.party()::position))
                .maybeId("group_id", row -> row.party().group())
                .maybe("name", STRING, row -> look.party(row.party()))
                .maybe("from", DATE, row -> row.party().from())
                .maybe("to", DATE, row -> row.party().to())
                .maybeId("decision_id", row -> row.party().decision())
                .source(PartyRow::party)
                .table();
    }

    static FlatTable deliverables(String id, Look look) {
        return new Definition<Owned<Deliverable>>(
                        id,
                        () -> Owned.inCatalogue(look.source(), its -> {
                            if (its instanceof Activity activity) {
                                return activity.deliverables();
                            }
                            return its instanceof Assignment assignment ? assignment.deliverables() : List.of();
                        }))
                .referenceAlways("owner", Owned::owner)
                .id("deliverable_id", row -> row.value().id())
                .always("name", STRING, row -> look.text(row.value().name()))
                .time(look, row -> row.value().due())
                .maybeCode("lifecycle", Lifecycle.class, row -> row.value().state())
                .source(Owned::value)
                .table();
    }

    static FlatTable milestones(String id, Look look) {
        return new Definition<Owned<Milestone>>(
                        id,
                        () -> Owned.inCatalogue(look.source(), its -> {
                            if (its instanceof Activity activity) {
                                return activity.milestones();
                            }
                            return its instanceof Assignment assignment ? assignment.milestones() : List.of();
                        }))
                .referenceAlways("owner", Owned::owner)
                .id("milestone_id", row -> row.value().id())
                .always("name", STRING, row -> look.text(row.value().name()))
                .time(look, row -> row.value().date())
                .always("reached", BOOLEAN, row -> row.value().reached())
                .source(Owned::value)
                .table();
    }
}
