package se.tertial.plan.rules.change;

import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.rules.Bilingual;

/**
 * What became of one status of a thing. Immutable and thread-safe.
 *
 * @param body the body whose judgement it is; empty for that of the whole
 * @param before how it stood; empty if it had no status
 * @param after how it stands; empty if it has none
 * @param movement what became of it
 * @param periods in how many periods it has said the same, up to and with the later; periods that are silent on it are
 *     passed over. 1 or more if unchanged, else 0
 * @param why why it cannot be compared; empty if it can
 */
public record StatusChange(
        Optional<Id> body,
        Optional<Standing> before,
        Optional<Standing> after,
        Movement movement,
        int periods,
        Optional<Bilingual> why) {

    /** Refuses null. */
    public StatusChange {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(movement, "movement");
        Objects.requireNonNull(why, "why");
    }

    StatusChange lasting(int its) {
        return new StatusChange(body, before, after, movement, its, why);
    }
}
