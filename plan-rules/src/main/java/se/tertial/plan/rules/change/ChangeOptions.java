package se.tertial.plan.rules.change;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.rules.style.PlanStyle;

/** What is compared, and how strictly. Immutable and thread-safe. */
@Value.Immutable
@PlanStyle
public interface ChangeOptions {

    /**
     * Starts options with the defaults.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The options with every default.
     *
     * @return the options
     */
    static ChangeOptions defaults() {
        return builder().build();
    }

    /** {@return which assessments are compared; how it stands unless set} */
    @Value.Default
    default AssessmentAxis axis() {
        return AssessmentAxis.CURRENT;
    }

    /** {@return how scales read on each other, before what the two sources say} */
    List<ScaleMapping> mappings();

    /**
     * The kinds of object that may be new, gone or reworded. What is of another kind counts as there on both sides, and its
     * statuses are compared in any case.
     *
     * @return the kinds; documents, their parts, goals, assignments, indicators and risks unless set
     */
    @Value.Default
    default Set<ObjectKind> kinds() {
        return Set.of(
                ObjectKind.STRATEGY,
                ObjectKind.PLAN,
                ObjectKind.FOCUS_AREA,
                ObjectKind.TARGET_AREA,
                ObjectKind.GOAL,
                ObjectKind.ACTIVITY,
                ObjectKind.ASSIGNMENT,
                ObjectKind.INDICATOR,
                ObjectKind.RISK);
    }

    /** {@return how alike, 0 to 1, a thing that is gone and one that is new are to count as reworded; 0.7 unless set} */
    @Value.Default
    default double alike() {
        return 0.7;
    }

    /** {@return how alike, 0 to 1, two comments are for one to count as copied; 0.9 unless set} */
    @Value.Default
    default double copied() {
        return 0.9;
    }

    /** Builds {@link ChangeOptions}; not thread-safe. */
    final class Builder extends ImmutableChangeOptions.Builder {

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if a limit is not from 0 to 1
         */
        @Override
        public ChangeOptions build() {
            ChangeOptions value = super.build();
            for (double limit : new double[] {value.alike(), value.copied()}) {
                if (!(limit >= 0 && limit <= 1)) {
                    throw new IllegalArgumentException("A similarity is from 0 to 1, not " + limit);
                }
            }
            return value;
        }
    }
}
