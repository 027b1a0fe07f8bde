package se.tertial.plan.model.status;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.text.Text;

/**
 * One level of a status scale: how it is printed, and what it means. Rules read the meaning, never the colour.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface StatusLevel extends Extensible {

    /**
     * Starts an empty status level.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the code, unique within the scale} */
    String code();

    /** {@return the label, with translations} */
    Text label();

    /** {@return other ways in which it is printed} */
    List<String> aliases();

    /** {@return what the level says, in the words of the legend} */
    Optional<Text> description();

    /** {@return the name of the colour in the portfolio's language} */
    Optional<String> colourName();

    /** {@return the colour as {@code #rrggbb}} */
    Optional<String> colour();

    /** {@return a shape or sign, so that the colour is never the only mark} */
    Optional<String> symbol();

    /** {@return the letter that stands for it} */
    Optional<String> letter();

    /** {@return the place in the scale; higher is better, and equal places cannot be ranked} */
    int order();

    /** {@return how far the work has come, if the level says so} */
    Optional<Lifecycle> lifecycle();

    /** {@return how it goes against the plan, if the level says so} */
    Optional<Outlook> outlook();

    /** {@return how far the aim is met, if the level says so} */
    Optional<Fulfilment> fulfilment();

    /** {@return how it will stand at year-end, if the level says so} */
    Optional<Forecast> forecast();

    /** {@return which way it moves, if the level says so} */
    Optional<Trend> trend();

    /** {@return whether nothing more is expected after this level} */
    @Value.Default
    default boolean terminal() {
        return false;
    }

    /** {@return whether the level counts as done} */
    @Value.Default
    default boolean countsAsDone() {
        return false;
    }

    /** {@return whether a report with this level must carry a comment} */
    @Value.Default
    default boolean requiresComment() {
        return false;
    }

    /** {@return whether a report with this level must say what is done about it} */
    @Value.Default
    default boolean requiresAction() {
        return false;
    }

    /** Builds a {@link StatusLevel}; not thread-safe. */
    final class Builder extends ImmutableStatusLevel.Builder {

        Builder() {}

        /**
         * Sets {@link StatusLevel#label()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder label(String value) {
            return label(Text.of(value));
        }

        /**
         * Sets {@link StatusLevel#description()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder description(String value) {
            return description(Text.of(value));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the parts contradict each other
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public StatusLevel build() {
            StatusLevel value = super.build();
            if (value.colour().isPresent() && !value.colour().get().matches("#[0-9a-f]{6}")) {
                throw new IllegalArgumentException("The colour of level '" + value.code()
                        + "' is # and six hexadecimal digits in lower case, not '"
                        + value.colour().get() + "'");
            }
            return value;
        }
    }
}
