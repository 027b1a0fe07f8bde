package se.tertial.plan.model.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.text.Link;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;

/**
 * What one body says of one subject in one follow-up.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Comment extends PlanObject {

    /**
     * Starts an empty comment.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the body; empty where the report speaks with one voice} */
    Optional<Id> body();

    /** {@return what the comment does; tells of progress unless set} */
    @Value.Default
    default CommentKind kind() {
        return CommentKind.PROGRESS;
    }

    /** {@return its paragraphs, in order} */
    List<Text> paragraphs();

    /** {@return where it points} */
    List<CrossReference> references();

    /** {@return every time that it mentions, in order} */
    List<TimeFrame> timeFrames();

    /** {@return persons, bodies and other things that it names} */
    List<Mention> mentions();

    /** {@return the web addresses in it} */
    List<Link> links();

    /** {@return the day on which it was written} */
    Optional<LocalDate> writtenOn();

    /** {@return who may read it; public if empty} */
    Optional<Disclosure> disclosure();

    /** Builds a {@link Comment}; not thread-safe. */
    final class Builder extends ImmutableComment.Builder {

        Builder() {}

        /**
         * Sets {@link Comment#id()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder id(String value) {
            return id(Id.of(value));
        }

        /**
         * Sets {@link Comment#body()}.
         *
         * @param value the id, in the form that {@link Id#of} accepts
         * @return this builder
         */
        public Builder body(String value) {
            return body(Id.of(value));
        }
    }
}
