package se.tertial.plan.rules.check;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.MessageTemplate;

/**
 * Something that a rule has counted and that is no fault: who answered of those who were asked, how long the comments are.
 * It says how things are and asks nothing of anybody. Immutable and thread-safe.
 */
@Value.Immutable
public interface Figure {

    /**
     * Starts an empty figure.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the stable id of the rule that counted} */
    String rule();

    /** {@return the object that it is about; empty for the whole} */
    Optional<Ref> subject();

    /** {@return the period that it is about; empty if none} */
    Optional<ReportingPeriod> period();

    /** {@return the values, by name and in order; they fill the message} */
    Map<String, String> evidence();

    /** {@return the message in both languages, with places for the evidence} */
    MessageTemplate template();

    /**
     * What was counted, in words: one line.
     *
     * @param language the reader's language; English for all but Swedish
     * @return the message
     */
    default String message(Language language) {
        return template().render(language, evidence());
    }

    /** Builds a {@link Figure}; not thread-safe. */
    final class Builder extends ImmutableFigure.Builder {

        Builder() {}
    }
}
