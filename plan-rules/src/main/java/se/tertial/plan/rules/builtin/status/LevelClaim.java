package se.tertial.plan.rules.builtin.status;

import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.rules.builtin.AssignmentState;

/** What a level claims by its meaning; never by its colour or its name. */
final class LevelClaim {

    private static final Set<Lifecycle> RUNNING = Set.of(Lifecycle.ONGOING, Lifecycle.CONTINUOUS);
    private static final Set<Lifecycle> NOT_DONE =
            Set.of(Lifecycle.NOT_STARTED, Lifecycle.PLANNED, Lifecycle.ONGOING, Lifecycle.PAUSED);
    private static final Set<Outlook> DEVIATING = Set.of(Outlook.MINOR_DEVIATION, Outlook.MAJOR_DEVIATION);
    private static final Set<Fulfilment> UNFULFILLED =
            Set.of(Fulfilment.IN_PROGRESS, Fulfilment.PARTLY_MET, Fulfilment.NOT_MET);

    private LevelClaim() {}

    /** Something departs from the plan, or what was asked for is not reached. */
    static boolean isDeviation(StatusLevel level) {
        return is(level.outlook(), DEVIATING) || is(level.fulfilment(), Set.of(Fulfilment.NOT_MET));
    }

    /** Something departs from the plan in a way that threatens it, or it is not reached or stands still. */
    static boolean isGrave(StatusLevel level) {
        return is(level.outlook(), Set.of(Outlook.MAJOR_DEVIATION))
                || is(level.fulfilment(), Set.of(Fulfilment.NOT_MET))
                || is(level.lifecycle(), Set.of(Lifecycle.PAUSED));
    }

    /** All is as planned, or done. */
    static boolean isGood(StatusLevel level) {
        boolean cancelled =
                is(level.lifecycle(), Set.of(Lifecycle.CANCELLED, Lifecycle.CARRIED_FORWARD, Lifecycle.PAUSED));
        return !cancelled
                && (is(level.outlook(), Set.of(Outlook.ON_PLAN))
                        || is(level.fulfilment(), Set.of(Fulfilment.MET))
                        || AssignmentState.isDone(level));
    }

    /** Work has begun, and more than that it is planned. */
    static boolean isRunning(StatusLevel level) {
        boolean perhapsPlanned = is(level.fulfilment(), Set.of(Fulfilment.IN_PROGRESS))
                || is(level.lifecycle(), Set.of(Lifecycle.NOT_STARTED, Lifecycle.PLANNED));
        return !perhapsPlanned && (is(level.lifecycle(), RUNNING) || isGood(level));
    }

    /** Something is left to do. */
    static boolean isUnfinished(StatusLevel level) {
        boolean over = is(level.fulfilment(), Set.of(Fulfilment.MET)) || AssignmentState.isDone(level);
        return !over
                && (is(level.lifecycle(), NOT_DONE)
                        || is(level.fulfilment(), UNFULFILLED)
                        || is(level.outlook(), DEVIATING));
    }

    private static <T> boolean is(Optional<T> value, Set<T> wanted) {
        return value.filter(wanted::contains).isPresent();
    }
}
