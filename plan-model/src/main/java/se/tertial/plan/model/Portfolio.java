package se.tertial.plan.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.tertial.plan.model.check.PortfolioChecks;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.index.ObjectIndex;
import se.tertial.plan.model.index.ReferenceIndex;
import se.tertial.plan.model.index.ReportIndex;

/**
 * The root of the model: all that one organisation has planned, decided and reported, held in memory. Immutable and
 * thread-safe.
 *
 * <p>A portfolio that exists is sound: every id is unique within its kind, every reference points at something in it, no
 * chain of references goes in a circle, and every level belongs to the scale that it names. What is missing or doubtful
 * is allowed; that is for rules to find.
 */
@Value.Immutable
public abstract class Portfolio implements PlanSource, Catalogue {

    Portfolio() {}

    /**
     * Starts a portfolio.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the follow-ups, with their reports} */
    public abstract List<FollowUp> followUps();

    /** {@return the follow-ups of this portfolio} */
    @Override
    public List<FollowUp> followUpHeaders() {
        return followUps();
    }

    /** {@return this portfolio} */
    @Override
    public Catalogue catalogue() {
        return this;
    }

    @Override
    public ReportCursor reports(Id followUp) {
        return followUps().stream()
                .filter(candidate -> candidate.id().equals(followUp))
                .findFirst()
                .map(found -> ReportCursor.of(found.reports().iterator()))
                .orElseThrow(() -> new IllegalArgumentException("There is no follow-up '" + followUp + "'"));
    }

    /**
     * The object that a reference points at, wherever in the portfolio it stands, comments included.
     *
     * @param ref the reference; for a status scale the last version is meant
     * @return the object; empty if there is none
     */
    @Override
    public Optional<PlanObject> find(Ref ref) {
        return objects().find(ref);
    }

    /**
     * All reports on one subject, by period, then by revision.
     *
     * @param subject the subject
     * @return its reports, the oldest first; empty if there are none
     */
    public List<SubjectReport> history(Ref subject) {
        return reportIndex().history(subject);
    }

    /**
     * All reports in which a body comments or judges, by period, then by revision.
     *
     * @param body the body
     * @return the reports, the oldest first; empty if there are none
     */
    public List<SubjectReport> reportsBy(Id body) {
        return reportIndex().reportsBy(body);
    }

    /**
     * Every place that refers to an object.
     *
     * @param target the object
     * @return the places, in the order of the portfolio; empty if there are none
     */
    public List<Reference> referencesTo(Ref target) {
        return references().to(target);
    }

    @Value.Lazy
    ObjectIndex objects() {
        return ObjectIndex.of(this);
    }

    @Value.Lazy
    ReferenceIndex references() {
        return ReferenceIndex.of(this);
    }

    @Value.Lazy
    ReportIndex reportIndex() {
        return ReportIndex.of(this);
    }

    /** Builds a {@link Portfolio}; not thread-safe. */
    public static final class Builder extends ImmutablePortfolio.Builder {

        Builder() {}

        /**
         * Builds the portfolio.
         *
         * @return the portfolio
         * @throws InvalidPortfolioException if it is impossible, with every fault
         * @throws IllegalStateException if the organisation is missing
         */
        @Override
        public Portfolio build() {
            Portfolio portfolio = super.build();
            List<PortfolioFault> faults = PortfolioChecks.faults(portfolio);
            if (!faults.isEmpty()) {
                throw new InvalidPortfolioException(faults);
            }
            return portfolio;
        }
    }
}
