package se.tertial.plan.rules.followup;

import java.time.LocalDate;
import java.util.Set;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.time.Edtf;

/** From when to when an assignment is something to report on, as far as its events tell. */
public final class Lifetimes {

    private static final Set<AssignmentEventKind> ENDS = Set.of(
            AssignmentEventKind.CLOSED,
            AssignmentEventKind.CANCELLED,
            AssignmentEventKind.SPLIT,
            AssignmentEventKind.MERGED);

    private Lifetimes() {}

    /**
     * Whether an assignment has been given and has not ended. An event without a day has happened.
     *
     * @param assignment the assignment
     * @param on the day, inclusive
     * @return true if it is alive
     */
    public static boolean lives(Assignment assignment, LocalDate on) {
        boolean lives = true;
        for (AssignmentEvent event : assignment.events()) {
            boolean happened = event.date()
                    .flatMap(Edtf::earliest)
                    .filter(day -> day.isAfter(on))
                    .isEmpty();
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
}
