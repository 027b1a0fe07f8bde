package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.style.PlanStyle;

/**
 * One of the things that are weighed together: an assignment below a goal, one body's judgement of an assignment.
 *
 * <p>A child with a rating is weighed. One that has only a printed token cannot be compared with anything, because nobody
 * knows what the token means. One with neither was not reported. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Child {

    /** The one order in which children are looked at, so that the order they come in does not matter. */
    Comparator<Child> ORDER = Comparator.comparing(
                    (Child child) -> child.subject().kind())
            .thenComparing(child -> child.subject().id())
            .thenComparing(child -> child.body().map(Id::value).orElse(""))
            .thenComparing(child -> child.rating().map(Rating::toString).orElse(""))
            .thenComparing(child -> child.printed().orElse(""))
            .thenComparing(Child::weight)
            .thenComparing(Child::continuous)
            .thenComparing(Child::notAssessed)
            .thenComparing(child -> child.obstacle().map(its -> its.why().en()).orElse(""));

    /**
     * Starts an empty child.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A child that stands on a level.
     *
     * @param subject what it is
     * @param rating the level
     * @return the child, of weight 1
     */
    static Child rated(Ref subject, Rating rating) {
        return builder().subject(subject).rating(rating).build();
    }

    /**
     * A child of which nothing was reported.
     *
     * @param subject what it is
     * @return the child, of weight 1
     */
    static Child unreported(Ref subject) {
        return builder().subject(subject).build();
    }

    /** {@return what it is} */
    Ref subject();

    /** {@return the body that judges; empty where it is not one body's judgement} */
    Optional<Id> body();

    /** {@return the level that it stands on; empty if not reported, or not known} */
    Optional<Rating> rating();

    /** {@return the token as printed; without a rating it says that something was reported that cannot be read} */
    Optional<String> printed();

    /** {@return whether it was looked at and could not be assessed; unset for a level that says so itself} */
    @Value.Default
    default boolean notAssessed() {
        return false;
    }

    /** {@return why it has no level, where it was itself rolled up of what cannot be compared} */
    Optional<RollUpOutcome.NotComparable> obstacle();

    /** {@return how much it weighs where weights count; 0 or more, 1 unless set} */
    @Value.Default
    default BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /** {@return whether it goes on without an end by its nature; then a level "ongoing" means "continuous"} */
    @Value.Default
    default boolean continuous() {
        return false;
    }

    /** Builds a {@link Child}; not thread-safe. */
    final class Builder extends ImmutableChild.Builder {

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the weight is below 0
         * @throws IllegalStateException if the subject is missing
         */
        @Override
        public Child build() {
            Child value = super.build();
            if (value.weight().signum() < 0) {
                throw new IllegalArgumentException(
                        "The weight of " + value.subject() + " is 0 or more, not " + value.weight());
            }
            return value;
        }
    }
}
