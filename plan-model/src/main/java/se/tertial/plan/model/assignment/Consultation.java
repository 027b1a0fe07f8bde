package se.tertial.plan.model.assignment;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.text.LegalBasis;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/**
 * A consultation with those concerned before a decision, in particular with Sami representatives (konsultation,
 * 2022:66).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Consultation extends PlanObject {

    /**
     * Starts an empty consultation.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what it is about} */
    Ref subject();

    /** {@return how far it has come} */
    ConsultationState state();

    /** {@return those who are consulted} */
    List<Party> parties();

    /** {@return when consultations were held} */
    List<TimeFrame> held();

    /** {@return why none is needed, where that is so} */
    Optional<Text> exception();

    /** {@return the routine or checklist that is followed} */
    Optional<Text> routine();

    /** {@return how it ended} */
    Optional<Text> outcome();

    /** {@return where it is documented} */
    Optional<RecordNumber> recordNumber();

    /** {@return what it rests on} */
    List<LegalBasis> legalBases();

    /** Builds a {@link Consultation}; not thread-safe. */
    final class Builder extends ImmutableConsultation.Builder {

        Builder() {}

        /**
         * Sets {@link Consultation#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Consultation#exception()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder exception(String value) {
            return exception(Text.of(value));
        }

        /**
         * Sets {@link Consultation#routine()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder routine(String value) {
            return routine(Text.of(value));
        }

        /**
         * Sets {@link Consultation#outcome()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder outcome(String value) {
            return outcome(Text.of(value));
        }
    }
}
