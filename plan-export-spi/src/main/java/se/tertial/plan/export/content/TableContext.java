package se.tertial.plan.export.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Finding;

/**
 * What tables are made from. Immutable; thread-safe if the source is.
 *
 * @param source the plans and reports, with what the reader must not see already withheld
 * @param language the language of texts that exist in several
 * @param period the period that is reported on; empty if none stands out
 * @param findings what rules have found
 */
public record TableContext(
        PlanSource source, Language language, Optional<ReportingPeriod> period, List<Finding> findings) {

    /** Copies the list. */
    public TableContext {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(period, "period");
        findings = List.copyOf(findings);
    }

    /**
     * Tables of a source in a language.
     *
     * @param source the plans and reports
     * @param language the language of texts that exist in several
     * @return the context, without a period and findings
     */
    public static TableContext of(PlanSource source, Language language) {
        return new TableContext(source, language, Optional.empty(), List.of());
    }
}
