package se.tertial.plan.rules.rollup.hierarchy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.rules.rollup.Computation;
import se.tertial.plan.rules.rollup.RollUpMethod;
import se.tertial.plan.rules.rollup.RollUpOptions;
import se.tertial.plan.rules.style.PlanStyle;

/** How a whole plan source is rolled up. Immutable and thread-safe. */
@Value.Immutable
@PlanStyle
public interface PlanRollUpOptions {

    /**
     * Starts options; the method must be set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The options of a method, with every default.
     *
     * @param method the method
     * @return the options
     */
    static PlanRollUpOptions by(RollUpMethod.Computed method) {
        return builder().method(method).build();
    }

    /** {@return how what is above is computed of what is below} */
    RollUpMethod.Computed method();

    /** {@return how the judgements of several bodies on one thing become one; the worst unless set} */
    @Value.Default
    default RollUpMethod.Computed acrossBodies() {
        return Computation.WORST;
    }

    /** {@return which children a thing above is computed of; those directly below unless set} */
    @Value.Default
    default Basis basis() {
        return Basis.STEPWISE;
    }

    /** {@return what a reported status means for a thing that has others below it; in force unless set} */
    @Value.Default
    default Reported reported() {
        return Reported.IN_FORCE;
    }

    /** {@return what the assessments are about; how it stands unless set} */
    @Value.Default
    default AssessmentAxis axis() {
        return AssessmentAxis.CURRENT;
    }

    /**
     * The kinds of object whose own status counts. Indicators and risks speak of something else than work, and often on
     * scales of their own; they count only if they are named here.
     *
     * @return the kinds; assignments, goals and activities unless set
     */
    @Value.Default
    default Set<ObjectKind> kinds() {
        return Set.of(ObjectKind.ASSIGNMENT, ObjectKind.GOAL, ObjectKind.ACTIVITY);
    }

    /** {@return how much things weigh where weights count; 1 for what is not named} */
    Map<Ref, BigDecimal> weights();

    /** {@return how special children are treated; mappings of the catalogue are used after those named here} */
    @Value.Default
    default RollUpOptions children() {
        return RollUpOptions.defaults();
    }

    /** Which children a thing above is computed of. */
    enum Basis {
        /**
         * Those directly below it, each with the level in force there, as along a consolidation chain. A distribution has no
         * level to hand on, and always takes {@link #LEAVES}.
         */
        STEPWISE,
        /** Everything below it, at whatever depth, that has nothing below it itself. */
        LEAVES
    }

    /** What a reported status means for a thing that has others below it. */
    enum Reported {
        /** It overrides what is computed, which is given beside it. */
        IN_FORCE,
        /** It is given beside what is computed, which is handed on. */
        BESIDE
    }

    /** Builds {@link PlanRollUpOptions}; not thread-safe. */
    final class Builder extends ImmutablePlanRollUpOptions.Builder {

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the judgements of several bodies are to become a distribution, which is no
         *     status
         * @throws IllegalStateException if the method is missing
         */
        @Override
        public PlanRollUpOptions build() {
            PlanRollUpOptions value = super.build();
            if (value.acrossBodies() == Computation.DISTRIBUTION) {
                throw new IllegalArgumentException(
                        "What several bodies say of one thing becomes one level; a distribution is none");
            }
            return value;
        }
    }
}
