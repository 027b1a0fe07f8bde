package se.tertial.plan.model.text;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;

/**
 * A term, an abbreviation or a proper name that needs explaining.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface GlossaryEntry extends PlanObject {

    /**
     * Starts an empty glossary entry.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what the entry is} */
    GlossaryKind kind();

    /** {@return the term as it is written} */
    String term();

    /** {@return the language of the term; empty for the portfolio's own} */
    Optional<Language> language();

    /** {@return what it stands for or means} */
    Optional<Text> meaning();

    /** Builds a {@link GlossaryEntry}; not thread-safe. */
    final class Builder extends ImmutableGlossaryEntry.Builder {

        Builder() {}

        /**
         * Sets {@link GlossaryEntry#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link GlossaryEntry#meaning()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder meaning(String value) {
            return meaning(Text.of(value));
        }
    }
}
