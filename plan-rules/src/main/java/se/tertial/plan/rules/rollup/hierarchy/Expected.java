package se.tertial.plan.rules.rollup.hierarchy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.followup.Lifetimes;

/**
 * Tells silence from "not asked": of what a report was to be expected. Where there are reporting duties on a thing, they
 * say so; else an assignment is expected while it lives, and nothing else is.
 */
final class Expected {

    private final ReportingPeriod period;
    private final Set<Ref> withDuty = new HashSet<>();
    private final Set<Ref> asked = new HashSet<>();
    private final Map<Ref, Assignment> assignments = new HashMap<>();

    Expected(Catalogue catalogue, ReportingPeriod period) {
        this.period = period;
        for (ReportingDuty duty : catalogue.reportingDuties()) {
            withDuty.add(duty.subject());
            if (duty.periods().isEmpty() || duty.periods().contains(period)) {
                asked.add(duty.subject());
            }
        }
        catalogue.assignments().forEach(its -> assignments.put(Ref.of(ObjectKind.ASSIGNMENT, its.id()), its));
    }

    boolean isExpected(Ref subject) {
        Assignment assignment = assignments.get(subject);
        if (assignment != null && !Lifetimes.lives(assignment, period.asOf())) {
            return false;
        }
        return withDuty.contains(subject) ? asked.contains(subject) : assignment != null;
    }

    boolean isContinuous(Ref subject) {
        Assignment assignment = assignments.get(subject);
        return assignment != null && assignment.continuous();
    }
}
