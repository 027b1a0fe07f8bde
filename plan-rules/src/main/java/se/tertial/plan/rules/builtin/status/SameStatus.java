package se.tertial.plan.rules.builtin.status;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.AssignmentState;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** S02: a follow-up in which every row has the same status, unless that status is that all is done. */
public final class SameStatus implements Rule {

    private static final RuleTexts TEXTS = RuleTexts.of(SameStatus.class, "S02");
    private static final Parameter<Integer> REPORTS = Parameter.builder(
                    "reports", ParameterType.integer(2, 1_000), TEXTS.help("reports"))
            .defaultValue(5)
            .build();

    /** A rule; all are equal. */
    public SameStatus() {}

    @Override
    public RuleDescriptor descriptor() {
        return TEXTS.describe()
                .severity(Severity.INFO)
                .addParameters(REPORTS)
                .addNeeds(Need.REPORT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Tallying(context, context.parameter(REPORTS));
    }

    private static final class Tally {
        private final FollowUpHeader followUp;
        private final Set<String> statuses = new HashSet<>();
        private String shown = "";
        private boolean done;
        private int count;

        Tally(FollowUpHeader followUp) {
            this.followUp = followUp;
        }
    }

    private static final class Tallying implements Check {

        private final RuleContext context;
        private final int least;
        private final Map<Id, Tally> tallies = new LinkedHashMap<>();

        Tallying(RuleContext context, int least) {
            this.context = context;
            this.least = least;
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            view.current().ifPresent(assessment -> {
                Tally tally = tallies.computeIfAbsent(view.followUp().id(), id -> new Tally(view.followUp()));
                Optional<StatusLevel> level = view.level(assessment);
                tally.count++;
                tally.shown = shown(assessment, level);
                tally.done = level.map(AssignmentState::isDone).orElse(false);
                // Two values are enough to know that there is more than one.
                if (tally.statuses.size() < 2) {
                    tally.statuses.add(level.map(StatusLevel::code).orElseGet(() -> folded(tally.shown)));
                }
            });
        }

        private static String shown(Assessment assessment, Optional<StatusLevel> level) {
            return assessment
                    .printed()
                    .or(() -> level.map(its -> its.label().plain()))
                    .or(assessment::level)
                    .orElse("");
        }

        private static String folded(String token) {
            return token.strip().toLowerCase(Locale.ROOT);
        }

        @Override
        public void end(FindingSink found) {
            for (Tally tally : tallies.values()) {
                if (tally.count >= least && tally.statuses.size() == 1 && !tally.done) {
                    Ref subject = new Ref(ObjectKind.FOLLOW_UP, tally.followUp.id());
                    found.add(Observation.builder()
                            .subject(subject)
                            .putEvidence("subject", context.label(subject))
                            .period(tally.followUp.period())
                            .at(tally.followUp)
                            .count("count", tally.count)
                            .putEvidence("status", tally.shown)
                            .build());
                }
            }
        }
    }
}
