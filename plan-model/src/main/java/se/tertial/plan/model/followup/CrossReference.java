package se.tertial.plan.model.followup;

import java.util.List;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;

/**
 * A pointer in a comment to where more is said ("se under målområde …").
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface CrossReference extends Extensible {

    /**
     * Starts an empty cross reference.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the words as printed} */
    String printed();

    /** {@return what is pointed at} */
    List<ReferenceTarget> targets();

    /** {@return whether that is in the same report} */
    @Value.Default
    default ReferenceScope scope() {
        return ReferenceScope.OTHER_VIEW;
    }

    /** Builds a {@link CrossReference}; not thread-safe. */
    final class Builder extends ImmutableCrossReference.Builder {

        Builder() {}
    }
}
