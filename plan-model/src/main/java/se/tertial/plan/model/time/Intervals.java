package se.tertial.plan.model.time;

import java.time.LocalDate;
import java.util.Optional;

/** The one rule of every pair of days: an end is not before its start. */
public final class Intervals {

    private Intervals() {}

    /**
     * Refuses an end before its start; either may be missing.
     *
     * @param what what has these days, to start the message with: {@code Body 'rs'}
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @throws IllegalArgumentException if the last day is before the first, naming both (rule T06)
     */
    public static void requireOrder(String what, Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new IllegalArgumentException(
                    what + " ends (" + last.get() + ") before it starts (" + first.get() + ")");
        }
    }
}
