package se.tertial.plan.model.followup;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/**
 * What an importer guessed, found odd or could not place, kept with what it read.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ImportNote extends Extensible {

    /**
     * Starts an empty import note.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the stable code of the kind of note} */
    String code();

    /** {@return how much it matters} */
    NoteSeverity severity();

    /** {@return what it is about} */
    Optional<Ref> subject();

    /** {@return what was found, with translations} */
    Text message();

    /** {@return the values that led to it, by name} */
    Map<String, String> evidence();

    /** Builds an {@link ImportNote}; not thread-safe. */
    final class Builder extends ImmutableImportNote.Builder {

        Builder() {}

        /**
         * Sets {@link ImportNote#message()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder message(String value) {
            return message(Text.of(value));
        }
    }
}
