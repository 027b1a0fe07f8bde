package se.tertial.plan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.organisation.Body;

/** Finds chains that lead back to where they start: a body within itself, a follow-up that corrects itself. */
final class Cycles {

    private final Map<Ref, List<Ref>> arrows = new HashMap<>();

    private Cycles() {}

    static List<PortfolioFault> faults(Portfolio portfolio, Map<Ref, Place> places) {
        List<PortfolioFault> faults = new ArrayList<>();
        report("belongs to itself", parents(portfolio), places, faults);
        report("is its own successor", successors(portfolio), places, faults);
        report("lies within itself", within(portfolio), places, faults);
        report("corrects itself", corrections(portfolio), places, faults);
        return faults;
    }

    private static Cycles parents(Portfolio portfolio) {
        Cycles cycles = new Cycles();
        for (Body body : portfolio.bodies()) {
            body.parent().ifPresent(parent -> cycles.arrow(ObjectKind.BODY, body.id(), parent));
        }
        return cycles;
    }

    private static Cycles successors(Portfolio portfolio) {
        Cycles cycles = new Cycles();
        for (Body body : portfolio.bodies()) {
            body.successors().forEach(next -> cycles.arrow(ObjectKind.BODY, body.id(), next));
        }
        return cycles;
    }

    private static Cycles within(Portfolio portfolio) {
        Cycles cycles = new Cycles();
        for (Assignment assignment : portfolio.assignments()) {
            cycles.arrow(new Ref(ObjectKind.ASSIGNMENT, assignment.id()), assignment.within());
        }
        for (Goal goal : portfolio.goals()) {
            cycles.arrow(new Ref(ObjectKind.GOAL, goal.id()), goal.within());
        }
        return cycles;
    }

    private static Cycles corrections(Portfolio portfolio) {
        Cycles cycles = new Cycles();
        for (FollowUp followUp : portfolio.followUps()) {
            followUp.supersedes().ifPresent(earlier -> cycles.arrow(ObjectKind.FOLLOW_UP, followUp.id(), earlier));
        }
        return cycles;
    }

    private void arrow(ObjectKind kind, Id from, Id to) {
        arrow(new Ref(kind, from), Optional.of(new Ref(kind, to)));
    }

    private void arrow(Ref from, Optional<Ref> to) {
        to.ifPresent(
                target -> arrows.computeIfAbsent(from, f -> new ArrayList<>()).add(target));
    }

    private static void report(String what, Cycles cycles, Map<Ref, Place> places, List<PortfolioFault> faults) {
        for (Ref ref : cycles.arrows.keySet().stream().sorted(Cycles::byName).toList()) {
            if (cycles.returnsTo(ref)) {
                String at = String.valueOf(places.getOrDefault(ref, Place.ROOT));
                faults.add(new PortfolioFault("Q04", at, ref + " " + what + ", directly or through others"));
            }
        }
    }

    private static int byName(Ref a, Ref b) {
        return a.toString().compareTo(b.toString());
    }

    private boolean returnsTo(Ref start) {
        Set<Ref> seen = new HashSet<>();
        List<Ref> open = new ArrayList<>(arrows.getOrDefault(start, List.of()));
        while (!open.isEmpty()) {
            Ref next = open.remove(open.size() - 1);
            if (next.equals(start)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(arrows.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
