package se.tertial.plan.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
import se.tertial.plan.model.walk.Place;

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

    /** Those that chains are made of. Most of a portfolio is comments, which lead nowhere. */
    private final Map<Ref, PlanObject> objects = new HashMap<>();

    private final Map<Ref, Place> places;
    private final List<PortfolioFault> faults = new ArrayList<>();

    private Cycles(Map<Ref, PlanObject> objects, Map<Ref, Place> places) {
        objects.forEach((ref, object) -> {
            if (KINDS.contains(ref.kind())) {
                this.objects.put(ref, object);
            }
        });
        this.places = places;
    }

    static List<PortfolioFault> faults(Map<Ref, PlanObject> objects, Map<Ref, Place> places) {
        Cycles cycles = new Cycles(objects, places);
        cycles.find("belongs to itself", Cycles::parent);
        cycles.find("is its own successor", Cycles::successors);
        cycles.find("lies within itself", object -> within(object).stream());
        cycles.find("replaces itself", Cycles::replaced);
        cycles.find("goes on from itself", Cycles::carriedFrom);
        return cycles.faults;
    }

    private void find(String what, Function<PlanObject, Stream<Ref>> step) {
        Map<Ref, List<Ref>> arrows = new HashMap<>();
        objects.forEach((ref, object) -> {
            List<Ref> targets = step.apply(object).toList();
            if (!targets.isEmpty()) {
                arrows.put(ref, targets);
            }
        });
        Circles.of(arrows).stream().sorted(Comparator.comparing(Ref::toString)).forEach(ref -> fault(ref, what));
    }

    private void fault(Ref ref, String what) {
        String at = places.getOrDefault(ref, Place.ROOT).toString();
        faults.add(new PortfolioFault("Q04", at, ref + " " + what + ", directly or through others"));
    }

    private static Stream<Ref> parent(PlanObject object) {
        return object instanceof Body body ? refs(ObjectKind.BODY, body.parent().stream()) : Stream.empty();
    }

    private static Stream<Ref> successors(PlanObject object) {
        return object instanceof Body body ? refs(ObjectKind.BODY, body.successors().stream()) : Stream.empty();
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

    private static Stream<Ref> replaced(PlanObject object) {
        if (object instanceof FollowUp followUp) {
            return refs(ObjectKind.FOLLOW_UP, followUp.supersedes().stream());
        }
        return object instanceof Decision decision
                ? refs(ObjectKind.DECISION, decision.supersedes().stream())
                : Stream.empty();
    }

    private static Stream<Ref> carriedFrom(PlanObject object) {
        return object instanceof Activity activity ? activity.carriedFrom().stream() : Stream.empty();
    }

    private static Stream<Ref> refs(ObjectKind kind, Stream<Id> ids) {
        return ids.map(id -> new Ref(kind, id));
    }
}
