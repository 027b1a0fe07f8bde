package se.tertial.plan.model.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Intervals;

/**
 * A status scale (statusskala): which levels there are, and what each means, for which kinds of object.
 *
 * <p>The same word means different things on different scales, and one organisation changes scale from year to year. So
 * a scale has a version, says where its meaning comes from and how sure that is.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface StatusScale extends PlanObject {

    /**
     * Starts an empty status scale.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the version; id and version together name the scale} */
    String version();

    /** {@return the name, with translations} */
    Text name();

    /** {@return the kinds of object that it is for; empty for any} */
    Set<ObjectKind> appliesTo();

    /** {@return what an assessment on this scale is about; {@link AssessmentAxis#CURRENT} unless set} */
    @Value.Default
    default AssessmentAxis axis() {
        return AssessmentAxis.CURRENT;
    }

    /** {@return the levels, in the order in which a legend shows them} */
    List<StatusLevel> levels();

    /** {@return the code of the level that means "not assessed"} */
    Optional<String> notAssessedLevel();

    /** {@return which direction is good, for a scale of trends} */
    Optional<Polarity> polarity();

    /** {@return how sure the meaning of the levels is} */
    ScaleConfidence confidence();

    /** {@return what a reader must know of it, such as how it was inferred} */
    Optional<Text> note();

    /** {@return the first day on which it is used} */
    Optional<LocalDate> from();

    /** {@return the last day on which it is used} */
    Optional<LocalDate> to();

    /**
     * The name of this scale in its version.
     *
     * @return the reference
     */
    default ScaleRef ref() {
        return new ScaleRef(id(), version());
    }

    /**
     * The level of a code.
     *
     * @param code the code, exactly
     * @return the level; empty if the scale has none of that code
     */
    default Optional<StatusLevel> level(String code) {
        for (StatusLevel level : levels()) {
            if (level.code().equals(code)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /**
     * The level that a printed token stands for: its code, a label in any language, an alias, its letter or symbol.
     * Case, kinds of space and composition of letters (NFC) make no difference, and a token printed twice counts once.
     *
     * @param token the token as printed
     * @return the level; empty if the scale does not know the token
     */
    default Optional<StatusLevel> match(String token) {
        return TokenMatch.find(levels(), token);
    }

    /** Builds a {@link StatusScale}; not thread-safe. */
    final class Builder extends ImmutableStatusScale.Builder {

        Builder() {}

        /**
         * Sets {@link StatusScale#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link StatusScale#name()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder name(String value) {
            return name(Text.of(value));
        }

        /**
         * Sets {@link StatusScale#note()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder note(String value) {
            return note(Text.of(value));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the parts contradict each other
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public StatusScale build() {
            StatusScale value = super.build();
            Intervals.requireOrder("Status scale '" + value.id() + "'", value.from(), value.to());
            ScaleFaults.requireConsistent(value);
            return value;
        }
    }
}
