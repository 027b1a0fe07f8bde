package se.tertial.plan.rules.rollup;

import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.followup.AssessmentOrigin;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;

/**
 * A level for the whole that does not come from its children, and stands beside what they give. Immutable and thread-safe.
 *
 * @param rating the level
 * @param owner the body or position that set it; empty if that is not told
 * @param motivation why; empty if that is not told
 * @param origin how the one who gives it came to it: reported, judged from a proposal, set against one, or computed by them;
 *     empty if nobody gives it, and it is what the judgements of several bodies come to
 */
public record SetLevel(
        Rating rating, Optional<Id> owner, Optional<Text> motivation, Optional<AssessmentOrigin> origin) {

    /** Refuses null. */
    public SetLevel {
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(motivation, "motivation");
        Objects.requireNonNull(origin, "origin");
    }

    boolean isAccountedFor() {
        return owner.isPresent() && motivation.isPresent() && !motivation.get().isBlank();
    }
}
