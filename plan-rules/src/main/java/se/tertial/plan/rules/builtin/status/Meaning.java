package se.tertial.plan.rules.builtin.status;

import java.util.EnumSet;
import java.util.Set;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.rules.builtin.AssignmentState;

/** What a level says of how it goes. */
final class Meaning {

    private static final Set<Outlook> DEVIATING = EnumSet.of(Outlook.MINOR_DEVIATION, Outlook.MAJOR_DEVIATION);
    private static final Set<Fulfilment> FAILING = EnumSet.of(Fulfilment.PARTLY_MET, Fulfilment.NOT_MET);
    private static final Set<Lifecycle> RESTING = EnumSet.of(Lifecycle.NOT_STARTED, Lifecycle.PAUSED);

    private Meaning() {}

    /** Whether it is as planned, or done. */
    static boolean isGood(StatusLevel level) {
        return AssignmentState.isDone(level)
                || level.outlook().filter(Outlook.ON_PLAN::equals).isPresent()
                || level.fulfilment().filter(Fulfilment.MET::equals).isPresent();
    }

    /** Whether it is not as planned. */
    static boolean isDeviation(StatusLevel level) {
        return level.requiresAction()
                || level.outlook().filter(DEVIATING::contains).isPresent()
                || level.fulfilment().filter(FAILING::contains).isPresent()
                || level.lifecycle().filter(Lifecycle.PAUSED::equals).isPresent();
    }

    /**
     * Whether to say the same again and again is to stand still: a deviation, a failure, or work that rests. What is going
     * on as planned, or merely going on, is expected to be so for long, and a goal met in part is met by degrees.
     */
    static boolean isStandstill(StatusLevel level) {
        return !AssignmentState.isDone(level)
                && (level.requiresAction()
                        || level.outlook().filter(DEVIATING::contains).isPresent()
                        || level.fulfilment().filter(Fulfilment.NOT_MET::equals).isPresent()
                        || level.lifecycle().filter(RESTING::contains).isPresent());
    }
}
