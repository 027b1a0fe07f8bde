package se.tertial.plan.rules.rollup;

import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.followup.AssessmentOrigin;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Text;

/**
 * A person decides, weighing what is computed as a proposal. Until then there is no level in force, only the proposal.
 * Immutable and thread-safe.
 *
 * @param computed the computation that makes the proposal
 * @param decision what was decided, with owner and motivation; empty until then
 */
public record Judgement(Computed computed, Optional<SetLevel> decision) implements RollUpMethod {

    /** Refuses a decision that nobody answers for. */
    public Judgement {
        Objects.requireNonNull(computed, "computed");
        decision.filter(its -> !its.isAccountedFor()).ifPresent(its -> {
            throw new IllegalArgumentException(
                    "A judgement has an owner and a motivation; '" + its.rating() + "' lacks one of them");
        });
    }

    /**
     * A judgement that is still to be made.
     *
     * @param computed the computation that makes the proposal
     * @return the method
     */
    public static Judgement on(Computed computed) {
        return new Judgement(computed, Optional.empty());
    }

    /**
     * The judgement, made.
     *
     * @param rating the level, that of the proposal or another
     * @param owner the body or position that decides
     * @param motivation why, not blank
     * @return the method
     * @throws IllegalArgumentException if the motivation is blank
     */
    public Judgement decided(Rating rating, Id owner, Text motivation) {
        SetLevel level =
                new SetLevel(rating, Optional.of(owner), Optional.of(motivation), Optional.of(AssessmentOrigin.JUDGED));
        return new Judgement(computed, Optional.of(level));
    }
}
