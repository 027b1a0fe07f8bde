package se.tertial.plan.model.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.text.Text;

/**
 * Where it does not go as planned, and what is done about it (avvikelse). At least one of cause, effect, action and new
 * date is given.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Deviation extends Extensible {

    /**
     * Starts an empty deviation.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return why} */
    Optional<Text> cause();

    /** {@return what follows from it} */
    Optional<Text> effect();

    /** {@return what is done} */
    Optional<Text> action();

    /** {@return who does it} */
    Optional<Party> owner();

    /** {@return when it will be done instead} */
    Optional<LocalDate> newDate();

    /** {@return who may read it; public if empty} */
    Optional<Disclosure> disclosure();

    /** Builds a {@link Deviation}; not thread-safe. */
    final class Builder extends ImmutableDeviation.Builder {

        Builder() {}

        /**
         * Sets {@link Deviation#cause()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder cause(String value) {
            return cause(Text.of(value));
        }

        /**
         * Sets {@link Deviation#effect()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder effect(String value) {
            return effect(Text.of(value));
        }

        /**
         * Sets {@link Deviation#action()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder action(String value) {
            return action(Text.of(value));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if neither cause, effect, action nor new date is given
         */
        @Override
        public Deviation build() {
            Deviation value = super.build();
            if (value.cause().isEmpty()
                    && value.effect().isEmpty()
                    && value.action().isEmpty()
                    && value.newDate().isEmpty()) {
                throw new IllegalArgumentException("A deviation has a cause, an effect, an action or a new date");
            }
            return value;
        }
    }
}
