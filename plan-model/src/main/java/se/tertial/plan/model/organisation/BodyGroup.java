package se.tertial.plan.model.organisation;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.text.Text;

/**
 * An open set of bodies that documents name with one word, such as "nämnder".
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface BodyGroup extends PlanObject {

    /**
     * Starts an empty body group.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the name} */
    Text name();

    /** {@return other ways in which it is written, exactly} */
    List<String> aliases();

    /** {@return the bodies that belong to it, with the time for which they do} */
    List<Membership> members();

    /**
     * The bodies that belong to the group on a day.
     *
     * @param day any day
     * @return their ids, in the order of {@link #members()}
     */
    default List<Id> membersOn(LocalDate day) {
        return members().stream()
                .filter(m -> m.covers(day))
                .map(Membership::body)
                .toList();
    }

    /** Builds a {@link BodyGroup}; not thread-safe. */
    final class Builder extends ImmutableBodyGroup.Builder {

        Builder() {}

        /**
         * Sets {@link BodyGroup#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link BodyGroup#name()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder name(String value) {
            return name(Text.of(value));
        }
    }
}
