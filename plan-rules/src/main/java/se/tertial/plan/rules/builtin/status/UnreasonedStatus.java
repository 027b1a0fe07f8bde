package se.tertial.plan.rules.builtin.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.AssessmentOrigin;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * S11: a status that somebody set beside a computed one without saying why, and, once for each follow-up, those that were
 * computed nobody knows how. Where thresholds or criteria are laid down for a thing, they say how.
 */
public final class UnreasonedStatus implements Rule {

    /** A rule; all are equal. */
    public UnreasonedStatus() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnreasonedStatus.class, "S11")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.REPORT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Looking(context);
    }

    private static final class Computed {
        private final FollowUpHeader followUp;
        private final List<Ref> first = new ArrayList<>();
        private int count;

        Computed(FollowUpHeader followUp) {
            this.followUp = followUp;
        }
    }

    private static final class Looking implements Check {

        private static final int MOST_NAMES = 4;

        private final RuleContext context;
        private final Map<Id, Computed> computed = new LinkedHashMap<>();

        Looking(RuleContext context) {
            this.context = context;
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            if (unreasoned(view, AssessmentOrigin.COMPUTED).isPresent()
                    && context.catalogue()
                            .find(view.subject())
                            .filter(LaidDown::isFor)
                            .isEmpty()) {
                Computed its =
                        computed.computeIfAbsent(view.followUp().id(), followUp -> new Computed(view.followUp()));
                its.count++;
                if (its.first.size() < MOST_NAMES) {
                    its.first.add(view.subject());
                }
            }
            unreasoned(view, AssessmentOrigin.OVERRIDDEN)
                    .map(its -> observation(view, its, "overridden"))
                    .or(() -> unreasoned(view, AssessmentOrigin.JUDGED).map(its -> observation(view, its, "judged")))
                    .ifPresent(found::add);
        }

        private static Optional<Assessment> unreasoned(ReportView view, AssessmentOrigin origin) {
            return view.report().assessments().stream()
                    .filter(its -> its.origin() == origin)
                    .filter(its ->
                            its.reason().filter(reason -> !reason.isBlank()).isEmpty())
                    .findFirst();
        }

        private Observation observation(ReportView view, Assessment assessment, String message) {
            return view.observe()
                    .message(message)
                    .at(assessment)
                    .putEvidence("subject", context.label(view.subject()))
                    .putEvidence(
                            "status",
                            view.level(assessment)
                                    .map(level -> level.label().plain())
                                    .or(assessment::printed)
                                    .or(assessment::level)
                                    .orElse(""))
                    .build();
        }

        @Override
        public void end(FindingSink found) {
            for (Computed its : computed.values()) {
                Ref subject = new Ref(ObjectKind.FOLLOW_UP, its.followUp.id());
                found.add(Observation.builder()
                        .message("computed")
                        .subject(subject)
                        .period(its.followUp.period())
                        .at(its.followUp)
                        .putEvidence("subject", context.label(subject))
                        .count("count", its.count)
                        .putEvidence("things", context.labels(its.first))
                        .build());
            }
        }
    }
}
