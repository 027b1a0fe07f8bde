package se.tertial.plan.importer.text.reading;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.ReferenceDocument;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.organisation.TargetGroup;

/**
 * What one document says, beside what {@link Reading} collects.
 *
 * @param plans the plans
 * @param strategies the strategies, and those that a document names
 * @param documents the other documents that a plan names
 * @param targetGroups the target groups that a plan names
 * @param targetAreas the target areas that divide a report or are laid down by a plan
 * @param goals the goals
 * @param assignments the assignments
 * @param followUps the follow-ups
 */
public record Content(
        List<Plan> plans,
        List<Strategy> strategies,
        List<ReferenceDocument> documents,
        List<TargetGroup> targetGroups,
        List<TargetArea> targetAreas,
        List<Goal> goals,
        List<Assignment> assignments,
        List<FollowUp> followUps) {

    /** Copies the lists. */
    public Content {
        plans = List.copyOf(plans);
        strategies = List.copyOf(strategies);
        documents = List.copyOf(documents);
        targetGroups = List.copyOf(targetGroups);
        targetAreas = List.copyOf(targetAreas);
        goals = List.copyOf(goals);
        assignments = List.copyOf(assignments);
        followUps = List.copyOf(followUps);
    }

    /**
     * What a report says.
     *
     * @param areas the target areas that divide it
     * @param assignments the assignments
     * @param followUp the follow-up
     * @return the content
     */
    public static Content report(List<TargetArea> areas, List<Assignment> assignments, FollowUp followUp) {
        return new Content(
                List.of(), List.of(), List.of(), List.of(), areas, List.of(), assignments, List.of(followUp));
    }

    /**
     * What a plan says.
     *
     * @param plan the plan
     * @param strategies the strategies it names
     * @param documents the other documents it names
     * @param targetGroups the target groups it names
     * @return the content
     */
    public static Content plan(
            Plan plan, List<Strategy> strategies, List<ReferenceDocument> documents, List<TargetGroup> targetGroups) {
        return new Content(
                List.of(plan), strategies, documents, targetGroups, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * The same content with what a plan lays down.
     *
     * @param areas its target areas
     * @param goals their goals
     * @param assignments their assignments
     * @return the content
     */
    public Content with(List<TargetArea> areas, List<Goal> goals, List<Assignment> assignments) {
        return new Content(plans, strategies, documents, targetGroups, areas, goals, assignments, followUps);
    }

    /**
     * What a strategy says.
     *
     * @param strategy the strategy
     * @param named the other strategies it names
     * @param documents the other documents it names
     * @return the content
     */
    public static Content strategy(Strategy strategy, List<Strategy> named, List<ReferenceDocument> documents) {
        List<Strategy> strategies =
                Stream.concat(Stream.of(strategy), named.stream()).toList();
        return new Content(List.of(), strategies, documents, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
