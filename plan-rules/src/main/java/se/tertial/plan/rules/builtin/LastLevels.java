package se.tertial.plan.rules.builtin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.check.ReportView;

/** The level that each thing was last said to have, while reports come by. */
public final class LastLevels {

    /**
     * A level and the period for which it was said.
     *
     * @param level the level
     * @param period the period
     */
    public record Said(StatusLevel level, ReportingPeriod period) {}

    private final Map<Ref, Said> last = new HashMap<>();

    /** Nothing has been said. */
    public LastLevels() {}

    /**
     * Keeps what a report says.
     *
     * @param view the report
     */
    public void see(ReportView view) {
        view.current()
                .flatMap(view::level)
                .ifPresent(level -> last.put(view.subject(), new Said(level, view.period())));
    }

    /**
     * What was last said of a thing.
     *
     * @param subject the thing
     * @return the level; empty if none was said whose meaning is known
     */
    public Optional<Said> of(Ref subject) {
        return Optional.ofNullable(last.get(subject));
    }
}
