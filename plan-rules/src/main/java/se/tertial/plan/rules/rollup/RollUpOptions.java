package se.tertial.plan.rules.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.status.ScaleMapping;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.rules.style.PlanStyle;

/**
 * How special children are treated, and how scales are brought together. Immutable and thread-safe.
 *
 * <p>Unless set otherwise, what is not assessed is left out, so is what is cancelled or carried forward, what goes on
 * without an end is counted apart, there are no mappings, and a level's score is its place on its scale.
 */
@Value.Immutable
@PlanStyle
public interface RollUpOptions {

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
    static RollUpOptions defaults() {
        return builder().build();
    }

    /** {@return what becomes of children that were not assessed or not reported; ignored unless set} */
    @Value.Default
    default NotAssessedTreatment notAssessed() {
        return NotAssessedTreatment.ignore();
    }

    /** {@return what becomes of cancelled children (avförda, inställda); excluded unless set} */
    @Value.Default
    default WithdrawnTreatment cancelled() {
        return WithdrawnTreatment.EXCLUDE;
    }

    /** {@return what becomes of children that go on under a later plan; excluded unless set} */
    @Value.Default
    default WithdrawnTreatment carriedForward() {
        return WithdrawnTreatment.EXCLUDE;
    }

    /** {@return what becomes of children that go on without an end; set apart unless set} */
    @Value.Default
    default ContinuousTreatment continuous() {
        return ContinuousTreatment.SET_APART;
    }

    /**
     * The scale to answer on.
     *
     * @return the scale; empty for the one that the children share, or else the first, by id and version, among theirs that
     *     all the others have a mapping to
     */
    Optional<StatusScale> scale();

    /** {@return how levels of one scale read on another; a mapping is used as it is, never chained with a second} */
    List<ScaleMapping> mappings();

    /**
     * The scores of levels on the scale of the answer, by code.
     *
     * @return the scores; empty for the places on the scale. If there are any, a level without one cannot be averaged
     */
    Map<String, BigDecimal> scores();

    /** Builds {@link RollUpOptions}; not thread-safe. */
    final class Builder extends ImmutableRollUpOptions.Builder {

        Builder() {}
    }
}
