package se.tertial.plan.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.tertial.plan.model.PortfolioFault;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.organisation.Body;

/** Finds chains that lead back to where they start: a body within itself, a follow-up that corrects itself. */
final class Cycles {

    private static final Set<ObjectKind> KINDS = EnumSet.of(
            ObjectKind.BODY,
            ObjectKind.ASSIGNMENT,
            ObjectKind.GOAL,
            ObjectKind.INDICATOR,
            ObjectKind.RISK,
            ObjectKind.FOLLOW_UP,
            ObjectKind.DECISION,
            ObjectKind.ACTIVITY);

    private final Map<Ref, Met> objects = new HashMap<>();
    private final List<PortfolioFault> faults = new ArrayList<>();

    /** An object; kept if chains are made of its kind: most of a portfolio is comments, which lead nowhere. */
    void add(Ref ref, Met object) {
        if (KINDS.contains(ref.kind())) {
            objects.put(ref, object);
        }
    }

    /** What is found among all objects. */
    List<PortfolioFault> faults() {
        find("belongs to itself", Cycles::parent);
        find("is its own successor", Cycles::successors);
        find("lies within itself", object -> list(within(object)));
        find("replaces itself", Cycles::replaced);
        find("goes on from itself", Cycles::carriedFrom);
        return faults;
    }

    private void find(String what, Function<PlanObject, List<Ref>> step) {
        Map<Ref, List<Ref>> arrows = new HashMap<>();
        objects.forEach((ref, met) -> {
            List<Ref> targets = step.apply(met.object());
            if (!targets.isEmpty()) {
                arrows.put(ref, targets);
            }
        });
        Circles.of(arrows).stream().sorted(Comparator.comparing(Ref::toString)).forEach(ref -> fault(ref, what));
    }

    private void fault(Ref ref, String what) {
        String at = Objects.requireNonNull(objects.get(ref)).at().toString();
        faults.add(new PortfolioFault("Q04", at, ref + " " + what + ", directly or through others"));
    }

    private static List<Ref> parent(PlanObject object) {
        return object instanceof Body body ? list(body.parent(), ObjectKind.BODY) : List.of();
    }

    private static List<Ref> successors(PlanObject object) {
        return object instanceof Body body
                ? body.successors().stream()
                        .map(id -> new Ref(ObjectKind.BODY, id))
                        .toList()
                : List.of();
    }

    private static Optional<Ref> within(PlanObject object) {
        if (object instanceof Assignment assignment) {
            return assignment.within();
        }
        if (object instanceof Goal goal) {
            return goal.within();
        }
        if (object instanceof Indicator indicator) {
            return indicator.within();
        }
        return object instanceof Risk risk ? risk.within() : Optional.empty();
    }

    private static List<Ref> replaced(PlanObject object) {
        if (object instanceof FollowUp followUp) {
            return list(followUp.supersedes(), ObjectKind.FOLLOW_UP);
        }
        return object instanceof Decision decision ? list(decision.supersedes(), ObjectKind.DECISION) : List.of();
    }

    private static List<Ref> carriedFrom(PlanObject object) {
        return object instanceof Activity activity ? list(activity.carriedFrom()) : List.of();
    }

    private static List<Ref> list(Optional<Id> id, ObjectKind kind) {
        return list(id.map(its -> new Ref(kind, its)));
    }

    private static List<Ref> list(Optional<Ref> ref) {
        return ref.isPresent() ? List.of(ref.get()) : List.of();
    }
}
