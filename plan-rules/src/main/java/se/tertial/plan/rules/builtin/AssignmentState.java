package se.tertial.plan.rules.builtin;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.time.SeasonPolicy;

/** How far an assignment has come, by its events and by the meaning of a level. */
public final class AssignmentState {

    private static final Set<AssignmentEventKind> ENDS = EnumSet.of(
            AssignmentEventKind.CLOSED,
            AssignmentEventKind.CANCELLED,
            AssignmentEventKind.SPLIT,
            AssignmentEventKind.MERGED);
    private static final Set<AssignmentEventKind> TURNS = EnumSet.of(
            AssignmentEventKind.CLOSED,
            AssignmentEventKind.CANCELLED,
            AssignmentEventKind.SPLIT,
            AssignmentEventKind.MERGED,
            AssignmentEventKind.REPORTED_DONE,
            AssignmentEventKind.REOPENED);
    private static final Set<Lifecycle> ENDED =
            EnumSet.of(Lifecycle.CLOSED, Lifecycle.CANCELLED, Lifecycle.CARRIED_FORWARD);

    private AssignmentState() {}

    /**
     * Whether an assignment is closed, cancelled, or has become part of others.
     *
     * @param assignment the assignment
     * @return true if nothing more is expected of it
     */
    public static boolean isOver(Assignment assignment) {
        return lastTurn(assignment)
                .map(AssignmentEvent::kind)
                .filter(ENDS::contains)
                .isPresent();
    }

    /**
     * Whether an assignment was over after a day on which it was still reported on: a split before that day did not end it.
     *
     * @param assignment the assignment
     * @param lastSeen the day
     * @return true if nothing more is expected of it
     */
    public static boolean isOverAfter(Assignment assignment, LocalDate lastSeen) {
        return lastTurn(assignment)
                .filter(event -> ENDS.contains(event.kind()))
                .filter(event -> event.kind() != AssignmentEventKind.SPLIT
                        || event.date()
                                .flatMap(date -> date.latest(SeasonPolicy.ADMINISTRATIVE))
                                .map(lastSeen::isBefore)
                                .orElse(true))
                .isPresent();
    }

    /**
     * The event by which an assignment counts as reported done.
     *
     * @param assignment the assignment
     * @return the event; empty if it was never reported done, or something has come after it
     */
    public static Optional<AssignmentEvent> reportedDone(Assignment assignment) {
        return lastTurn(assignment).filter(event -> event.kind() == AssignmentEventKind.REPORTED_DONE);
    }

    private static Optional<AssignmentEvent> lastTurn(Assignment assignment) {
        return assignment.events().stream()
                .filter(event -> TURNS.contains(event.kind()))
                .reduce((earlier, later) -> later);
    }

    /**
     * Whether a level says that a thing is done, or that nothing more is expected of it.
     *
     * @param level the level
     * @return true if it counts as done or ends the matter
     */
    public static boolean isDone(StatusLevel level) {
        return level.countsAsDone() || isClosed(level) || level.lifecycle().equals(Optional.of(Lifecycle.COMPLETED));
    }

    /**
     * Whether a level says that the one who gave an assignment is finished with it.
     *
     * @param level the level
     * @return true if it ends the matter
     */
    public static boolean isClosed(StatusLevel level) {
        return level.terminal() || level.lifecycle().filter(ENDED::contains).isPresent();
    }
}
