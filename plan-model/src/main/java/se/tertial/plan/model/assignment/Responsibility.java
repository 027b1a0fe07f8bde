package se.tertial.plan.model.assignment;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.organisation.Party;

/**
 * Who answers for an assignment, and how that is known.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Responsibility extends Extensible {

    /**
     * Starts an empty responsibility.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the code as printed, with its brackets: {@code (RS+nämnder)}} */
    Optional<String> code();

    /** {@return those who answer or cooperate, over time} */
    List<Party> parties();

    /** {@return where it was found} */
    ResponsibilityOrigin origin();

    /** Builds a {@link Responsibility}; not thread-safe. */
    final class Builder extends ImmutableResponsibility.Builder {

        Builder() {}
    }
}
