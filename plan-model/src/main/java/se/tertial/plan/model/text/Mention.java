package se.tertial.plan.model.text;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Ref;

/**
 * Something named in a running text: a person, a place, a law, another body.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Mention extends Extensible {

    /**
     * Starts an empty mention.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what is named} */
    MentionKind kind();

    /** {@return the words as they stand in the text} */
    String text();

    /** {@return what they refer to, if that is in the portfolio} */
    Optional<Ref> ref();

    /** Builds a {@link Mention}; not thread-safe. */
    final class Builder extends ImmutableMention.Builder {

        Builder() {}
    }
}
