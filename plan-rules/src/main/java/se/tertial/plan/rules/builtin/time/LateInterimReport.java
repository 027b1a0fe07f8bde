package se.tertial.plan.rules.builtin.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.FollowUpState;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.time.PeriodKind;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * T08: the interim report that the law demands, handed over later than two months after its period. That is a whole
 * follow-up by the executive board, from January to a month between June and August; views, April and the reports of
 * committees are not what the law is about. It was handed over on the day of the board's decision, else no earlier than the
 * day on which it was closed for changes.
 */
public final class LateInterimReport implements Rule {

    private static final Set<PeriodKind> KINDS =
            EnumSet.of(PeriodKind.INTERIM, PeriodKind.TERTIAL, PeriodKind.HALF_YEAR);
    private static final int FIRST_MONTH = 6;
    private static final int LAST_MONTH = 8;

    /** A rule; all are equal. */
    public LateInterimReport() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(LateInterimReport.class, "T08")
                .describe()
                .severity(Severity.WARNING)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> context.followUps().stream()
                .filter(its -> isStatutory(context.catalogue(), its))
                .flatMap(its -> look(context, its).stream())
                .forEach(found::add));
    }

    private static boolean isStatutory(Catalogue catalogue, FollowUpHeader followUp) {
        ReportingPeriod period = followUp.period();
        int lastMonth = period.covers().last().getMonthValue();
        return followUp.completeness() == Completeness.WHOLE
                && KINDS.contains(period.kind())
                && lastMonth >= FIRST_MONTH
                && lastMonth <= LAST_MONTH
                && followUp.issuer()
                        .flatMap(catalogue::body)
                        .map(Body::kind)
                        .filter(kind -> kind == BodyKind.EXECUTIVE_BOARD)
                        .isPresent();
    }

    private static Optional<Observation> look(RuleContext context, FollowUpHeader followUp) {
        LocalDate due = followUp.period().due();
        Optional<LocalDate> handedOver = handedOver(followUp);
        Ref subject = new Ref(ObjectKind.FOLLOW_UP, followUp.id());
        Observation.Builder observation = Observation.builder()
                .subject(subject)
                .putEvidence("subject", context.label(subject))
                .period(followUp.period())
                .at(followUp)
                .putEvidence("due", due.toString());
        if (handedOver.isPresent()) {
            return handedOver
                    .filter(due::isBefore)
                    .map(day -> observation
                            .message("late")
                            .putEvidence("date", day.toString())
                            .build());
        }
        boolean stillDraft = followUp.state() == FollowUpState.DRAFT && due.isBefore(context.asOf());
        return stillDraft ? Optional.of(observation.message("missing").build()) : Optional.empty();
    }

    private static Optional<LocalDate> handedOver(FollowUpHeader followUp) {
        Stream<LocalDate> decided = followUp.decisions().stream()
                .filter(its -> its.state() == DecisionState.TAKEN && its.body().equals(followUp.issuer()))
                .map(Decision::date)
                .flatMap(Optional::stream)
                .map(TimeFrame::earliest)
                .flatMap(Optional::stream);
        return decided.min(LocalDate::compareTo).or(followUp::closedOn);
    }
}
