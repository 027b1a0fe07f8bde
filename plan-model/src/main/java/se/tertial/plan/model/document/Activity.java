package se.tertial.plan.model.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.LevelCriterion;
import se.tertial.plan.model.measure.SustainabilityTag;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.text.LegalBasis;
import se.tertial.plan.model.text.Link;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/**
 * An activity (aktivitet, åtgärd) of a plan; activities nest.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Activity extends PlanObject {

    /**
     * Starts an empty activity.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the number or letter printed before it} */
    Optional<String> number();

    /** {@return the line that names it, where it has one} */
    Optional<Text> title();

    /** {@return what is to be done; paragraphs are separated by a line feed} */
    Optional<Text> text();

    /** {@return whether it says what to do, states something, or gives an example} */
    @Value.Default
    default ActivityKind kind() {
        return ActivityKind.ACTION;
    }

    /** {@return whether something starts, goes on, comes back} */
    Optional<ActivityAspect> aspect();

    /** {@return whether it is only perhaps done ("eventuell")} */
    @Value.Default
    default boolean conditional() {
        return false;
    }

    /** {@return why it is done (syfte)} */
    Optional<Text> purpose();

    /** {@return what it is to reach (mål)} */
    Optional<Text> goal();

    /** {@return the activities below it, in order} */
    List<Activity> activities();

    /** {@return every time that it mentions, in order} */
    List<TimeFrame> timeFrames();

    /** {@return those who answer for it or cooperate} */
    List<Party> responsible();

    /** {@return those outside the organisation with whom it is done} */
    List<Party> partners();

    /** {@return the target groups that it is for} */
    List<Id> targetGroups();

    /** {@return what it is to hand over} */
    List<Deliverable> deliverables();

    /** {@return steps and events on the way} */
    List<Milestone> milestones();

    /** {@return decisions that its text tells of or expects} */
    List<Decision> decisions();

    /** {@return the assignments, goals or commitments that it serves} */
    List<Ref> contributesTo();

    /** {@return what it takes to reach a level, where laid down for this activity} */
    List<LevelCriterion> criteria();

    /** {@return how it relates to sustainable development} */
    List<SustainabilityTag> sustainability();

    /** {@return the law and conventions that it rests on} */
    List<LegalBasis> legalBases();

    /** {@return how far it had come when the plan was adopted} */
    Optional<Lifecycle> stateAtAdoption();

    /** {@return the activity of an earlier plan that it goes on from} */
    Optional<Ref> carriedFrom();

    /** {@return persons, bodies and other things that its text names} */
    List<Mention> mentions();

    /** {@return the web addresses in its text} */
    List<Link> links();

    /** {@return who may read it; public if empty} */
    Optional<Disclosure> disclosure();

    /** Builds an {@link Activity}; not thread-safe. */
    final class Builder extends ImmutableActivity.Builder {

        Builder() {}

        /**
         * Sets {@link Activity#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Activity#title()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder title(String value) {
            return title(Text.of(value));
        }

        /**
         * Sets {@link Activity#text()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder text(String value) {
            return text(Text.of(value));
        }

        /**
         * Sets {@link Activity#purpose()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder purpose(String value) {
            return purpose(Text.of(value));
        }

        /**
         * Sets {@link Activity#goal()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder goal(String value) {
            return goal(Text.of(value));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException if the parts contradict each other
         * @throws IllegalStateException if a required part is missing
         */
        @Override
        public Activity build() {
            Activity value = super.build();
            if (value.title().isEmpty() && value.text().isEmpty()) {
                throw new IllegalArgumentException("Activity '" + value.id() + "' has neither a title nor a text");
            }
            return value;
        }
    }
}
