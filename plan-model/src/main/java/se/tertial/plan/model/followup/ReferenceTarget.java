package se.tertial.plan.model.followup;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Ref;

/**
 * One thing that a comment points at.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ReferenceTarget extends Extensible {

    /**
     * Starts an empty reference target.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its name as printed} */
    String printed();

    /** {@return the thing, if it is in the portfolio} */
    Optional<Ref> ref();

    /** Builds a {@link ReferenceTarget}; not thread-safe. */
    final class Builder extends ImmutableReferenceTarget.Builder {

        Builder() {}
    }
}
