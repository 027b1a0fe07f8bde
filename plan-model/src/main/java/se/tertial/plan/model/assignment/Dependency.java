package se.tertial.plan.model.assignment;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/**
 * Something that waits for, needs or blocks something else.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Dependency extends PlanObject {

    /**
     * Starts an empty dependency.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return how they depend} */
    DependencyKind kind();

    /** {@return what waits or needs} */
    Ref from();

    /** {@return what it waits for or needs, if that is in the portfolio} */
    Optional<Ref> on();

    /** {@return whom it waits for} */
    Optional<Party> party();

    /** {@return what it waits for or needs, as written} */
    Optional<Text> text();

    /** {@return when it is expected to be settled} */
    Optional<TimeFrame> expected();

    /** {@return whether it is settled} */
    @Value.Default
    default boolean settled() {
        return false;
    }

    /** Builds a {@link Dependency}; not thread-safe. */
    final class Builder extends ImmutableDependency.Builder {

        Builder() {}

        /**
         * Sets {@link Dependency#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Dependency#text()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder text(String value) {
            return text(Text.of(value));
        }
    }
}
