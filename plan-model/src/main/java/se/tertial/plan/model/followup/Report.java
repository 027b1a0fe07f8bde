package se.tertial.plan.model.followup;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/**
 * What one follow-up says of one subject.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Report extends Extensible {

    /**
     * Starts an empty report.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what it is about} */
    Ref subject();

    /** {@return the subject's wording in this report, where it was read from one} */
    Optional<Text> printedSubject();

    /** {@return the judgements} */
    List<Assessment> assessments();

    /** {@return the comments, in the order of the report} */
    List<Comment> comments();

    /** {@return the deviations} */
    List<Deviation> deviations();

    /** {@return who may read it; public if empty} */
    Optional<Disclosure> disclosure();

    /** Builds a {@link Report}; not thread-safe. */
    final class Builder extends ImmutableReport.Builder {

        Builder() {}

        /**
         * Sets {@link Report#printedSubject()}.
         *
         * @param value the text, in the portfolio's language
         * @return this builder
         */
        public Builder printedSubject(String value) {
            return printedSubject(Text.of(value));
        }
    }
}
