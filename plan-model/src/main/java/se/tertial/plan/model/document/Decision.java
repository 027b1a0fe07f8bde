package se.tertial.plan.model.document;

import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/**
 * A decision (beslut), taken or expected.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Decision extends PlanObject {

    /**
     * Starts an empty decision.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what is decided; {@link DecisionAct#ADOPTED} unless set} */
    @Value.Default
    default DecisionAct act() {
        return DecisionAct.ADOPTED;
    }

    /** {@return the verb as printed ("antog")} */
    Optional<String> printedAct();

    /** {@return what is decided about, where the place of the decision does not say it} */
    Optional<Ref> subject();

    /** {@return the body that decides} */
    Optional<Id> body();

    /** {@return when, as exactly as known} */
    Optional<TimeFrame> date();

    /** {@return the paragraph of the minutes, such as {@code § 150}} */
    Optional<String> paragraph();

    /** {@return the record number of the case} */
    Optional<RecordNumber> recordNumber();

    /** {@return the delegation by which somebody decides for the body} */
    Optional<Text> authority();

    /** {@return whether it is taken; {@link DecisionState#TAKEN} unless set} */
    @Value.Default
    default DecisionState state() {
        return DecisionState.TAKEN;
    }

    /** {@return the decision that it replaces} */
    Optional<Id> supersedes();

    /** {@return what is decided, in words} */
    Optional<Text> text();

    /** Builds a {@link Decision}; not thread-safe. */
    final class Builder extends ImmutableDecision.Builder {

        Builder() {}

        /**
         * Sets {@link Decision#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Decision#body()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder body(String value) {
            return body(Id.of(value));
        }

        /**
         * Sets {@link Decision#authority()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder authority(String value) {
            return authority(Text.of(value));
        }

        /**
         * Sets {@link Decision#supersedes()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder supersedes(String value) {
            return supersedes(Id.of(value));
        }

        /**
         * Sets {@link Decision#text()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder text(String value) {
            return text(Text.of(value));
        }
    }
}
