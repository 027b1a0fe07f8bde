package se.tertial.plan.export.tables;

import static se.tertial.plan.export.content.ColumnType.INTEGER;
import static se.tertial.plan.export.content.ColumnType.STRING;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalInteraction;
import se.tertial.plan.model.measure.GoalKind;
import se.tertial.plan.model.measure.InteractionType;
import se.tertial.plan.model.measure.LevelCriterion;
import se.tertial.plan.model.measure.Sdg;
import se.tertial.plan.model.measure.SustainabilityDimension;
import se.tertial.plan.model.measure.SustainabilityRelation;
import se.tertial.plan.model.measure.SustainabilityTag;
import se.tertial.plan.model.status.StatusLevel;

/** Tables of goals: how they help and hinder each other, and what counts as reached. */
final class GoalTables {

    private GoalTables() {}

    static FlatTable goals(String id, Look look) {
        return new Definition<Goal>(id, () -> Rows.of(look.catalogue().goals()))
                .id("goal_id", Goal::id)
                .maybe("title", STRING, its -> look.text(its.title()))
                .always("text", STRING, its -> look.text(its.text()))
                .code("kind", GoalKind.class, Goal::kind)
                .reference("within", Goal::within)
                .bodies("owner_body", look, Goal::owners)
                .time(look, Goal::timeFrame)
                .disclosure(Goal::disclosure)
                .source(its -> its)
                .table();
    }

    static FlatTable goalInteractions(String id, Look look) {
        return new Definition<GoalInteraction>(
                        id, () -> Rows.of(look.catalogue().goalInteractions()))
                .id("goal_interaction_id", GoalInteraction::id)
                .referenceAlways("from", GoalInteraction::from)
                .referenceAlways("to", GoalInteraction::to)
                .code("interaction", InteractionType.class, GoalInteraction::type)
                .maybe(
                        "score",
                        INTEGER,
                        its -> its.score().isPresent()
                                ? Optional.of((long) its.score().getAsInt())
                                : Optional.empty())
                .maybe("note", STRING, its -> look.text(its.note()))
                .source(its -> its)
                .table();
    }

    static FlatTable levelCriteria(String id, Look look) {
        return new Definition<Owned<LevelCriterion>>(id, () -> Owned.inCatalogue(look.source(), GoalTables::criteria))
                .referenceAlways("owner", Owned::owner)
                .scale("scale", row -> Optional.of(row.value().scale()))
                .always("level", STRING, row -> row.value().level())
                .maybe(
                        "level_name",
                        STRING,
                        row -> look.level(row.value().scale(), row.value().level())
                                .map(StatusLevel::label)
                                .map(look::text))
                .always("text", STRING, row -> look.text(row.value().text()))
                .source(Owned::value)
                .table();
    }

    static FlatTable sustainability(String id, Look look) {
        return new Definition<Owned<SustainabilityTag>>(id, () -> Owned.inCatalogue(look.source(), GoalTables::tags))
                .referenceAlways("owner", Owned::owner)
                .maybeCode(
                        "dimension",
                        SustainabilityDimension.class,
                        row -> row.value().dimension())
                .maybe("sdg", STRING, row -> row.value().sdg().map(Sdg::code))
                .code(
                        "contribution",
                        SustainabilityRelation.class,
                        row -> row.value().relation())
                .source(Owned::value)
                .table();
    }

    private static List<LevelCriterion> criteria(PlanObject object) {
        if (object instanceof Activity activity) {
            return activity.criteria();
        }
        if (object instanceof Assignment assignment) {
            return assignment.criteria();
        }
        return object instanceof Goal goal ? goal.criteria() : List.of();
    }

    private static List<SustainabilityTag> tags(PlanObject object) {
        if (object instanceof Activity activity) {
            return activity.sustainability();
        }
        if (object instanceof Assignment assignment) {
            return assignment.sustainability();
        }
        return object instanceof Goal goal ? goal.sustainability() : List.of();
    }
}
