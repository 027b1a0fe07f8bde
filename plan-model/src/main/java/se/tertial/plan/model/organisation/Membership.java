package se.tertial.plan.model.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.time.Intervals;

/**
 * That a body belongs to a group, and when. Immutable and thread-safe.
 *
 * @param body the body
 * @param from the first day, inclusive; empty if since the beginning
 * @param to the last day, inclusive; empty if until further notice
 */
public record Membership(Id body, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Refuses an end before its start. */
    public Membership {
        Objects.requireNonNull(body, "body");
        Intervals.requireOrder("The membership of body '" + body + "'", from, to);
    }

    /**
     * A membership without bounds in time.
     *
     * @param body the body
     * @return the membership
     */
    public static Membership of(Id body) {
        return new Membership(body, Optional.empty(), Optional.empty());
    }

    /**
     * Whether the body belongs to the group on a day.
     *
     * @param day any day
     * @return true from {@link #from()} to {@link #to()}, both inclusive
     */
    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
