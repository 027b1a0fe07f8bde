package se.tertial.plan.model.measure;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/**
 * A risk (risk), with the controls that answer it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Risk extends PlanObject {

    /**
     * Starts an empty risk.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the risk in a few words} */
    Text title();

    /** {@return the risk in full} */
    Optional<Text> text();

    /** {@return what it threatens} */
    Optional<Ref> within();

    /** {@return the bodies that answer for it} */
    List<Id> owners();

    /** {@return how likely and how grave it is, before controls} */
    Optional<RiskRating> rating();

    /** {@return how likely and how grave it is, with controls} */
    Optional<RiskRating> residual();

    /** {@return what is done about it} */
    List<Control> controls();

    /** {@return whether it is no longer followed} */
    @Value.Default
    default boolean closed() {
        return false;
    }

    /** {@return who may read it; public if empty} */
    Optional<Disclosure> disclosure();

    /** Builds a {@link Risk}; not thread-safe. */
    final class Builder extends ImmutableRisk.Builder {

        Builder() {}

        /**
         * Sets {@link Risk#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Risk#title()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder title(String value) {
            return title(Text.of(value));
        }

        /**
         * Sets {@link Risk#text()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder text(String value) {
            return text(Text.of(value));
        }
    }
}
