package se.tertial.plan.model.merge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;

/**
 * The last day of which each side tells something of an assignment: that of a follow-up that reports on it, or of the
 * plan that it belongs to.
 */
final class LastSeen {

    private final Map<Ref, LocalDate> base;
    private final Map<Ref, LocalDate> incoming;

    private LastSeen(Map<Ref, LocalDate> base, Map<Ref, LocalDate> incoming) {
        this.base = base;
        this.incoming = incoming;
    }

    static LastSeen in(Portfolio base, Portfolio incoming) {
        return new LastSeen(days(base), days(incoming));
    }

    private static Map<Ref, LocalDate> days(Portfolio portfolio) {
        Map<Ref, LocalDate> days = new HashMap<>();
        for (FollowUp followUp : portfolio.followUps()) {
            LocalDate day = followUp.asOf().orElse(followUp.period().asOf());
            followUp.reports().forEach(report -> see(days, report.subject(), day));
        }
        for (Assignment assignment : portfolio.assignments()) {
            assignment
                    .within()
                    .filter(ref -> ref.kind() == ObjectKind.PLAN)
                    .flatMap(ref -> portfolio.plan(ref.id()))
                    .flatMap(plan -> plan.date())
                    .ifPresent(day -> see(days, new Ref(ObjectKind.ASSIGNMENT, assignment.id()), day));
        }
        return days;
    }

    private static void see(Map<Ref, LocalDate> days, Ref subject, LocalDate day) {
        days.merge(subject, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Whether the base tells of a later day than the incoming portfolio; false if either tells of none. */
    boolean laterInBase(Ref subject) {
        return Optional.ofNullable(base.get(subject))
                .flatMap(day -> Optional.ofNullable(incoming.get(subject)).map(day::isAfter))
                .orElse(false);
    }
}
