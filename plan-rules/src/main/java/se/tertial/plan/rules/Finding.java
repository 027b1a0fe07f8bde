package se.tertial.plan.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.style.PlanStyle;

/**
 * Something that a rule or an importer found: which rule, about what, and the values that show it. The words are put
 * together only when somebody reads them, in that reader's language. Immutable and thread-safe.
 *
 * <p>Findings are ordered by severity, the gravest first; then by rule, subject, period, path and evidence. So a list of
 * findings has one order, whatever order they were found in.
 */
@Value.Immutable
@PlanStyle
public interface Finding extends Comparable<Finding> {

    /**
     * Starts an empty finding.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the stable id of the rule, such as {@code T06}} */
    String rule();

    /** {@return how much it matters} */
    Severity severity();

    /** {@return the object that it is about; empty for the whole} */
    Optional<Ref> subject();

    /** {@return further objects that it is about, such as the other links of a chain; in order, without the first} */
    Set<Ref> others();

    /** {@return the period that it is about; empty if none} */
    Optional<ReportingPeriod> period();

    /** {@return where it was read, the most telling place first} */
    List<SourceSpan> spans();

    /** {@return where it stands, as a JSON pointer into the portfolio's file form; empty if that says nothing} */
    Optional<String> path();

    /** {@return the values that led to it, by name and in order; they fill the message} */
    Map<String, String> evidence();

    /** {@return findings that this one explains, so that they need no attention of their own} */
    List<Finding> subsumed();

    /** {@return the message in both languages, with places for the evidence} */
    MessageTemplate template();

    /**
     * What was found, in words: one line.
     *
     * @param language the reader's language; English for all but Swedish
     * @return the message
     */
    default String message(Language language) {
        return template().render(language, evidence());
    }

    @Override
    default int compareTo(Finding other) {
        return FindingOrder.INSTANCE.compare(this, other);
    }

    /** Builds a {@link Finding}; not thread-safe. */
    final class Builder extends ImmutableFinding.Builder {

        Builder() {}
    }
}
