package se.tertial.plan.model.measure;

import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.text.Text;

/**
 * What it takes for one goal, assignment or activity to reach a level, where that is laid down for each of them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface LevelCriterion extends Extensible {

    /**
     * Starts an empty level criterion.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the scale} */
    ScaleRef scale();

    /** {@return the code of the level} */
    String level();

    /** {@return the criterion} */
    Text text();

    /** Builds a {@link LevelCriterion}; not thread-safe. */
    final class Builder extends ImmutableLevelCriterion.Builder {

        Builder() {}

        /**
         * Sets {@link LevelCriterion#text()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder text(String value) {
            return text(Text.of(value));
        }
    }
}
