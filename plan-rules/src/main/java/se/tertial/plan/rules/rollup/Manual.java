package se.tertial.plan.rules.rollup;

import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.followup.AssessmentOrigin;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;

/**
 * A level set by hand. It overrides the computed one, which is given beside it. Immutable and thread-safe.
 *
 * @param computed the computation beside it
 * @param level the level, with owner and motivation
 */
public record Manual(Computed computed, SetLevel level) implements RollUpMethod {

    /** Refuses a level that nobody answers for. */
    public Manual {
        Objects.requireNonNull(computed, "computed");
        if (!level.isAccountedFor()) {
            throw new IllegalArgumentException(
                    "A level set by hand has an owner and a motivation; '" + level.rating() + "' lacks one of them");
        }
    }

    /**
     * A level set by hand.
     *
     * @param computed the computation beside it
     * @param rating the level
     * @param owner the body or position that sets it
     * @param motivation why, not blank
     * @return the method
     * @throws IllegalArgumentException if the motivation is blank
     */
    public static Manual of(Computed computed, Rating rating, Id owner, Text motivation) {
        return new Manual(
                computed,
                new SetLevel(
                        rating, Optional.of(owner), Optional.of(motivation), Optional.of(AssessmentOrigin.OVERRIDDEN)));
    }
}
