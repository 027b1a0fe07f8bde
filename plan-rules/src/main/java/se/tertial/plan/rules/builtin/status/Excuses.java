package se.tertial.plan.rules.builtin.status;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.check.ReportView;

/** What excuses a thing from getting on: a new day on which it will be done, or a beginning that is yet to come. */
final class Excuses {

    private static final Set<TimeRole> BEGINNING = EnumSet.of(TimeRole.START, TimeRole.WITHIN, TimeRole.ONGOING);

    private Excuses() {}

    static boolean isExcused(ReportView view, StatusLevel level, Optional<? extends PlanObject> thing) {
        boolean putOff = view.report().deviations().stream()
                .anyMatch(its -> its.newDate().filter(view.day()::isBefore).isPresent());
        boolean unbegun = level.lifecycle().equals(Optional.of(Lifecycle.NOT_STARTED));
        return putOff || (unbegun && beginsAfter(view.day(), thing));
    }

    /** Whether it was decided when a thing begins, and no decided time comes earlier than a day. */
    private static boolean beginsAfter(LocalDate day, Optional<? extends PlanObject> thing) {
        List<LocalDate> days = thing.map(Excuses::timeFrames).orElse(List.of()).stream()
                .filter(frame -> BEGINNING.contains(frame.role()) && frame.basis() == TimeBasis.DECIDED)
                .flatMap(frame -> frame.earliest().stream())
                .toList();
        return !days.isEmpty() && days.stream().allMatch(day::isBefore);
    }

    private static List<TimeFrame> timeFrames(PlanObject thing) {
        if (thing instanceof Activity activity) {
            return activity.timeFrames();
        }
        return thing instanceof Assignment assignment ? assignment.timeFrames() : List.of();
    }
}
