package se.tertial.plan.rules.builtin.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.rules.builtin.Activities;
import se.tertial.plan.rules.builtin.AssignmentState;

/** Which things each plan consists of that can be reported on: its activities, and the open assignments within it. */
final class PlanParts {

    private final Catalogue catalogue;
    private final Map<Id, Set<Ref>> activities = new HashMap<>();
    private final Map<Id, Set<Ref>> assignments = new HashMap<>();

    PlanParts(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Plan plan : catalogue.plans()) {
            Set<Ref> own = new LinkedHashSet<>();
            Activities.of(plan)
                    .forEach(its ->
                            own.add(new Ref(ObjectKind.ACTIVITY, its.activity().id())));
            activities.put(plan.id(), own);
        }
        for (Assignment assignment : catalogue.assignments()) {
            if (!AssignmentState.isOver(assignment)) {
                Ref ref = new Ref(ObjectKind.ASSIGNMENT, assignment.id());
                plan(ref)
                        .ifPresent(plan -> assignments
                                .computeIfAbsent(plan, its -> new LinkedHashSet<>())
                                .add(ref));
            }
        }
    }

    Set<Ref> activities(Plan plan) {
        return activities.getOrDefault(plan.id(), Set.of());
    }

    Set<Ref> assignments(Plan plan) {
        return assignments.getOrDefault(plan.id(), Set.of());
    }

    /** The plan that a thing stands in, through whatever it is within. */
    private Optional<Id> plan(Ref ref) {
        Set<Ref> seen = new HashSet<>();
        Optional<Ref> next = Optional.of(ref);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().kind() == ObjectKind.PLAN) {
                return next.map(Ref::id);
            }
            next = catalogue.find(next.get()).flatMap(PlanParts::above);
        }
        return Optional.empty();
    }

    private static Optional<Ref> above(Object object) {
        if (object instanceof Assignment assignment) {
            return assignment.within();
        }
        if (object instanceof Goal goal) {
            return goal.within();
        }
        return object instanceof TargetArea area
                ? area.plan().map(id -> new Ref(ObjectKind.PLAN, id))
                : Optional.empty();
    }
}
