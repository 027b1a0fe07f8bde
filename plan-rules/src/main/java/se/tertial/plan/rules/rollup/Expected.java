package se.tertial.plan.rules.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;

/**
 * Tells silence from "not asked": of what a report was to be expected. Where there are reporting duties on a thing, they
 * say so; else an assignment is expected while it lives, and nothing else is.
 */
final class Expected {

    private static final Set<AssignmentEventKind> ENDS = Set.of(
            AssignmentEventKind.CLOSED,
            AssignmentEventKind.CANCELLED,
            AssignmentEventKind.SPLIT,
            AssignmentEventKind.MERGED);

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
        if (assignment != null && !lives(assignment)) {
            return false;
        }
        return withDuty.contains(subject) ? asked.contains(subject) : assignment != null;
    }

    boolean isContinuous(Ref subject) {
        Assignment assignment = assignments.get(subject);
        return assignment != null && assignment.continuous();
    }

    /** Whether it has been given and has not ended by the end of the period, as far as its events tell. */
    private boolean lives(Assignment assignment) {
        boolean lives = true;
        List<AssignmentEvent> events = assignment.events();
        for (AssignmentEvent event : events) {
            boolean happened =
                    event.date().flatMap(Edtf::earliest).filter(this::isLater).isEmpty();
            if (!happened && event.kind() == AssignmentEventKind.GIVEN) {
                return false;
            }
            if (happened && ENDS.contains(event.kind())) {
                lives = false;
            } else if (happened && event.kind() == AssignmentEventKind.REOPENED) {
                lives = true;
            }
        }
        return lives;
    }

    private boolean isLater(LocalDate day) {
        return day.isAfter(period.asOf());
    }
}
