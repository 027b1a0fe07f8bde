package se.tertial.plan.rules.rollup;

import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.followup.AssessmentOrigin;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;

/**
 * A level that somebody set for the whole, beside what its children give. Immutable and thread-safe.
 *
 * @param rating the level
 * @param owner the body or position that set it; empty if that is not told
 * @param motivation why; empty if that is not told
 * @param origin whether it was reported, judged from a proposal, set against one, or computed of what several bodies say
 */
public record SetLevel(Rating rating, Optional<Id> owner, Optional<Text> motivation, AssessmentOrigin origin) {

    /** Refuses null. */
    public SetLevel {
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(motivation, "motivation");
        Objects.requireNonNull(origin, "origin");
    }

    /** The level that what several bodies say comes to. */
    static SetLevel acrossBodies(Rating rating) {
        return new SetLevel(rating, Optional.empty(), Optional.empty(), AssessmentOrigin.COMPUTED);
    }

    boolean isAccountedFor() {
        return owner.isPresent() && motivation.isPresent() && !motivation.get().isBlank();
    }
}
