package se.tertial.plan.rules.builtin.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeCertainty;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

/** The days by which something is to be done: decided, in words that name a time. */
final class Deadlines {

    private static final Set<TimeRole> ENDING = EnumSet.of(TimeRole.DEADLINE, TimeRole.END, TimeRole.WITHIN);

    private Deadlines() {}

    /** The days in some time frames; none if one of them says that the thing goes on without an end. */
    static Stream<LocalDate> of(List<TimeFrame> frames) {
        return frames.stream().anyMatch(Deadlines::goesOn)
                ? Stream.empty()
                : frames.stream().flatMap(frame -> day(frame).stream());
    }

    /** The last day that a time frame allows. */
    static Optional<LocalDate> day(TimeFrame frame) {
        return Optional.of(frame)
                .filter(its -> ENDING.contains(its.role()))
                .filter(its -> its.basis() == TimeBasis.DECIDED)
                .filter(its -> its.certainty() != TimeCertainty.IMPLIED)
                .flatMap(TimeFrame::latest);
    }

    private static boolean goesOn(TimeFrame frame) {
        return frame.role() == TimeRole.ONGOING
                && frame.basis() == TimeBasis.DECIDED
                && frame.certainty() != TimeCertainty.IMPLIED
                && frame.latest().isEmpty();
    }
}
