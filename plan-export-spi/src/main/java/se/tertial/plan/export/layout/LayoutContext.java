package se.tertial.plan.export.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.style.PlanStyle;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.followup.FollowUpState;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.ParameterValues;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.rollup.Computation;
import se.tertial.plan.rules.rollup.hierarchy.PlanRollUp;
import se.tertial.plan.rules.rollup.hierarchy.PlanRollUpOptions;

/** What a layout makes a document of. Immutable; thread-safe if the source is. */
@Value.Immutable
@PlanStyle
public interface LayoutContext {

    /**
     * Starts a context. To be set: the source and the day.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the plans and reports, with what the audience must not read already withheld and marked so} */
    PlanSource source();

    /** {@return the day of the check, else that on which the document is made: for what is late and what is to come} */
    LocalDate day();

    /** {@return the language of titles and other words, and of texts that exist in several; Swedish unless set} */
    @Value.Default
    default Language language() {
        return Language.SV;
    }

    /** {@return for whom it is made; the public unless set} */
    @Value.Default
    default Audience audience() {
        return Audience.PUBLIC;
    }

    /** {@return the period that is reported on; empty if the source has no follow-up and the request names none} */
    Optional<ReportingPeriod> period();

    /** {@return the body whose part is shown; empty if it is not one} */
    Optional<Id> body();

    /** {@return the report of a check, as far as the audience may read it; empty if no rules have been run} */
    Optional<CheckReport> check();

    /** {@return what the rules of the check have found; none if none were run} */
    default List<Finding> findings() {
        return check().map(CheckReport::findings).orElse(List.of());
    }

    /** {@return the options of the layout; their defaults unless set} */
    @Value.Default
    default ParameterValues parameters() {
        return ParameterValues.none();
    }

    /**
     * The roll-up of a period, by how many stand on each level. Each call reads the reports of the period.
     *
     * @param period the period
     * @return the roll-up
     */
    default PlanRollUp rollUp(ReportingPeriod period) {
        return rollUp(period, PlanRollUpOptions.by(Computation.DISTRIBUTION));
    }

    /**
     * The roll-up of a period. Each call reads the reports of the period.
     *
     * @param period the period
     * @param options the method, and how things are treated
     * @return the roll-up
     */
    default PlanRollUp rollUp(ReportingPeriod period, PlanRollUpOptions options) {
        return PlanRollUp.of(source(), period, options);
    }

    /** {@return the periods that have a follow-up which is no draft, the oldest first} */
    default List<ReportingPeriod> periods() {
        return source().catalogue().followUpHeaders().stream()
                .filter(header -> header.state() != FollowUpState.DRAFT)
                .map(header -> header.period())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether something of a disclosure is withheld from the audience.
     *
     * @param disclosure the disclosure; empty for public
     * @return true if the audience may not read it
     */
    default boolean withholds(Optional<Disclosure> disclosure) {
        return disclosure.map(its -> !audience().mayRead(its.level())).orElse(false);
    }

    /** Builds a {@link LayoutContext}; not thread-safe. */
    final class Builder extends ImmutableLayoutContext.Builder {

        Builder() {}
    }
}
