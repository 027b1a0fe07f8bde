package se.tertial.plan.model.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.LevelCriterion;
import se.tertial.plan.model.measure.SustainabilityTag;
import se.tertial.plan.model.text.LegalBasis;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/**
 * An assignment (uppdrag): what an assembly or board tells a body or an official to do. Its id survives years,
 * rewordings and transfers.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Assignment extends PlanObject {

    /**
     * Starts an empty assignment.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the number printed before it} */
    Optional<String> number();

    /** {@return how it reads now, without the responsibility code} */
    Text text();

    /** {@return the sentence that says what it takes in ("Uppdraget omfattar …")} */
    Optional<Text> scope();

    /** {@return the parts that must each be answered, where it has several} */
    List<Text> parts();

    /** {@return who hands out such an assignment, to whom; from the assembly unless set} */
    @Value.Default
    default AssignmentKind kind() {
        return AssignmentKind.FROM_ASSEMBLY;
    }

    /** {@return the body that gave it} */
    Optional<Id> givenBy();

    /** {@return the decision that gave it} */
    Optional<Id> decision();

    /** {@return the document or budget that it comes from, as printed ("från budget 2023")} */
    Optional<Text> origin();

    /** {@return what it belongs to: a target area, goal, plan or parent assignment} */
    Optional<Ref> within();

    /** {@return who answers for it} */
    Optional<Responsibility> responsibility();

    /** {@return the body to which it is reported back} */
    Optional<Id> reportTo();

    /** {@return the day by which it is to be reported back} */
    Optional<LocalDate> reportBy();

    /** {@return whether it has no end by its nature} */
    @Value.Default
    default boolean continuous() {
        return false;
    }

    /** {@return how it has read over time, oldest first} */
    List<Wording> wordings();

    /** {@return what has happened to it, oldest first} */
    List<AssignmentEvent> events();

    /** {@return every time that it mentions} */
    List<TimeFrame> timeFrames();

    /** {@return the target groups that it is for} */
    List<Id> targetGroups();

    /** {@return what it is to hand over} */
    List<Deliverable> deliverables();

    /** {@return steps and events on the way} */
    List<Milestone> milestones();

    /** {@return what it takes to reach a level, where laid down for this assignment} */
    List<LevelCriterion> criteria();

    /** {@return how it relates to sustainable development} */
    List<SustainabilityTag> sustainability();

    /** {@return the law and conventions that it rests on} */
    List<LegalBasis> legalBases();

    /** {@return persons, bodies and other things that its text names} */
    List<Mention> mentions();

    /** {@return who may read it; public if empty} */
    Optional<Disclosure> disclosure();

    /** Builds an {@link Assignment}; not thread-safe. */
    final class Builder extends ImmutableAssignment.Builder {

        Builder() {}

        /**
         * Sets {@link Assignment#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Assignment#text()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder text(String value) {
            return text(Text.of(value));
        }

        /**
         * Sets {@link Assignment#scope()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder scope(String value) {
            return scope(Text.of(value));
        }

        /**
         * Sets {@link Assignment#givenBy()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder givenBy(String value) {
            return givenBy(Id.of(value));
        }

        /**
         * Sets {@link Assignment#decision()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder decision(String value) {
            return decision(Id.of(value));
        }

        /**
         * Sets {@link Assignment#origin()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder origin(String value) {
            return origin(Text.of(value));
        }

        /**
         * Sets {@link Assignment#reportTo()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder reportTo(String value) {
            return reportTo(Id.of(value));
        }
    }
}
