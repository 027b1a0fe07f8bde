package se.tertial.plan.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.tertial.plan.model.Samples.assignment;
import static se.tertial.plan.model.Samples.body;
import static se.tertial.plan.model.Samples.followUp;
import static se.tertial.plan.model.Samples.portfolio;
import static se.tertial.plan.model.check.Faults.assertFaults;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.InvalidPortfolioException;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalKind;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.status.Polarity;

class CyclesTest {

    private static final int LONG = 20_000;

    @Test
    void aBodyBelongsToNoneThatBelongsToIt() {
        assertFaults(
                portfolio()
                        .addBodies(body("a").parent("b").build())
                        .addBodies(body("b").parent("c").build())
                        .addBodies(body("c").parent("b").build()),
                "/bodies/1: body:b belongs to itself, directly or through others",
                "/bodies/2: body:c belongs to itself, directly or through others");
    }

    @Test
    void aBodyIsNotItsOwnSuccessor() {
        assertFaults(
                portfolio()
                        .addBodies(successors("a", "c", "b"))
                        .addBodies(successors("b", "a"))
                        .addBodies(successors("c")),
                "/bodies/0: body:a is its own successor, directly or through others",
                "/bodies/1: body:b is its own successor, directly or through others");
    }

    @Test
    void parentsAndSuccessorsAreDifferentChains() {
        Portfolio portfolio = portfolio()
                .addBodies(body("a").parent("b").build())
                .addBodies(successors("b", "a"))
                .build();

        assertEquals(2, portfolio.bodies().size());
    }

    @Test
    void aSuccessorMayBeReachedInTwoWays() {
        Portfolio portfolio = portfolio()
                .addBodies(successors("a", "b", "c"))
                .addBodies(successors("b", "d"))
                .addBodies(successors("c", "d"))
                .addBodies(successors("d"))
                .build();

        assertEquals(4, portfolio.bodies().size());
    }

    @Test
    void goalsAndAssignmentsDoNotLieWithinEachOther() {
        assertFaults(
                portfolio()
                        .addGoals(goal("g", Ref.of(ObjectKind.ASSIGNMENT, "u")))
                        .addAssignments(assignment("u")
                                .within(Ref.of(ObjectKind.GOAL, "g"))
                                .build()),
                "/assignments/0: assignment:u lies within itself, directly or through others",
                "/goals/0: goal:g lies within itself, directly or through others");
    }

    @Test
    void risksAndIndicatorsDoNotLieWithinEachOther() {
        assertFaults(
                portfolio()
                        .addIndicators(Indicator.builder()
                                .id("i")
                                .name("Väntetid")
                                .polarity(Polarity.LOWER_IS_BETTER)
                                .within(Ref.of(ObjectKind.RISK, "r"))
                                .build())
                        .addRisks(Risk.builder()
                                .id("r")
                                .title("Brist på personal")
                                .within(Ref.of(ObjectKind.INDICATOR, "i"))
                                .build()),
                "/indicators/0: indicator:i lies within itself, directly or through others",
                "/risks/0: risk:r lies within itself, directly or through others");
    }

    @Test
    void nothingReplacesItself() {
        assertFaults(
                portfolio()
                        .addDecisions(Decision.builder().id("d").supersedes("d").build())
                        .addFollowUps(followUp("f1", "2024-T1")
                                .supersedes(Id.of("f2"))
                                .build())
                        .addFollowUps(followUp("f2", "2024-T1")
                                .supersedes(Id.of("f1"))
                                .build()),
                "/decisions/0: decision:d replaces itself, directly or through others",
                "/followUps/0: follow-up:f1 replaces itself, directly or through others",
                "/followUps/1: follow-up:f2 replaces itself, directly or through others");
    }

    @Test
    void noActivityGoesOnFromItself() {
        Activity inner = activity("b", "a").build();
        Activity outer = activity("a", "b").addActivities(inner).build();
        Plan plan = Plan.builder()
                .id("p")
                .title("Plan")
                .addFocusAreas(FocusArea.builder()
                        .id("f")
                        .title("Område")
                        .addActivities(outer)
                        .build())
                .build();

        assertFaults(
                portfolio().addPlans(plan),
                "/plans/0/focusAreas/0/activities/0: activity:a goes on from itself, directly or through others",
                "/plans/0/focusAreas/0/activities/0/activities/0: activity:b goes on from itself, directly or through"
                        + " others");
    }

    @Test
    void longChainsAreFollowedToTheirEnd() {
        assertEquals(LONG, chain().build().assignments().size());
    }

    @Test
    void longCirclesAreFoundWhole() {
        List<Assignment> assignments = new ArrayList<>(chain().build().assignments());
        assignments.set(0, within("u0", "u" + (LONG - 1)));
        Portfolio.Builder builder = portfolio().assignments(assignments);

        InvalidPortfolioException refusal = assertThrows(InvalidPortfolioException.class, builder::build);

        assertEquals(LONG, refusal.faults().size());
    }

    /** Assignments, each within the one before it. */
    private static Portfolio.Builder chain() {
        Portfolio.Builder builder = portfolio().addAssignments(assignment("u0").build());
        for (int i = 1; i < LONG; i++) {
            builder.addAssignments(within("u" + i, "u" + (i - 1)));
        }
        return builder;
    }

    private static Assignment within(String id, String parent) {
        return assignment(id).within(Ref.of(ObjectKind.ASSIGNMENT, parent)).build();
    }

    private static Body successors(String id, String... successors) {
        Body.Builder builder = body(id);
        List.of(successors).forEach(next -> builder.addSuccessors(Id.of(next)));
        return builder.build();
    }

    private static Goal goal(String id, Ref within) {
        return Goal.builder()
                .id(id)
                .text("Kortare köer")
                .kind(GoalKind.OVERALL)
                .within(within)
                .build();
    }

    private static Activity.Builder activity(String id, String from) {
        return Activity.builder().id(id).title("Aktivitet").carriedFrom(Ref.of(ObjectKind.ACTIVITY, from));
    }
}
