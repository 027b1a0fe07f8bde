package se.tertial.plan.model.status;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.text.Text;

/**
 * How the levels of one scale read on another. Without a mapping, statuses on two scales are not compared.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ScaleMapping extends Extensible {

    /**
     * Starts an empty scale mapping.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the scale that is translated} */
    ScaleRef fromScale();

    /** {@return the scale that it is translated to} */
    ScaleRef toScale();

    /** {@return the code of a level to the code that it corresponds to; a level left out has no counterpart} */
    Map<String, String> levels();

    /** {@return how sure the mapping is} */
    ScaleConfidence confidence();

    /** {@return what a reader must know of it} */
    Optional<Text> note();

    /** Builds a {@link ScaleMapping}; not thread-safe. */
    final class Builder extends ImmutableScaleMapping.Builder {

        Builder() {}

        /**
         * Sets {@link ScaleMapping#note()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder note(String value) {
            return note(Text.of(value));
        }
    }
}
