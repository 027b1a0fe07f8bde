package se.tertial.plan.rules.builtin.quality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.AssignmentState;
import se.tertial.plan.rules.builtin.LastLevels;
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
 * Q03: something that an issuer reported on for one period and not for its next, though nothing says that it is over. A
 * new year may bring a new plan, so there it is for information; and a view is compared only where most of what was in the
 * view before is in it too.
 */
public final class VanishedRow implements Rule {

    /** A rule; all are equal. */
    public VanishedRow() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(VanishedRow.class, "Q03")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.EARLIER_REPORT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Comparing(context);
    }

    /** What one issuer reports on for one period, in all its follow-ups. */
    private static final class Rows {
        private final FollowUpHeader followUp;
        private final Set<Ref> subjects = new LinkedHashSet<>();
        private boolean whole;

        Rows(FollowUpHeader followUp) {
            this.followUp = followUp;
        }
    }

    private static final class Comparing implements Check {

        private final RuleContext context;
        private final LastLevels levels = new LastLevels();
        private final Map<Optional<Id>, Map<ReportingPeriod, Rows>> rows = new HashMap<>();

        Comparing(RuleContext context) {
            this.context = context;
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            Rows its = rows.computeIfAbsent(view.followUp().issuer(), issuer -> new LinkedHashMap<>())
                    .computeIfAbsent(view.period(), period -> new Rows(view.followUp()));
            its.subjects.add(view.subject());
            its.whole |= view.followUp().completeness() == Completeness.WHOLE;
            levels.see(view);
        }

        @Override
        public void end(FindingSink found) {
            for (Map<ReportingPeriod, Rows> periods : rows.values()) {
                Optional<Rows> before = Optional.empty();
                for (Rows now : periods.values()) {
                    before.ifPresent(earlier -> compare(earlier, now, found));
                    before = Optional.of(now);
                }
            }
        }

        private void compare(Rows before, Rows now, FindingSink found) {
            long kept = before.subjects.stream().filter(now.subjects::contains).count();
            boolean comparable = now.whole || 2 * kept > before.subjects.size();
            if (comparable) {
                before.subjects.stream()
                        .filter(subject -> !now.subjects.contains(subject) && !isOver(subject, before))
                        .forEach(subject -> found.add(observation(subject, before, now)));
            }
        }

        private boolean isOver(Ref subject, Rows before) {
            LocalDate lastSeen = before.followUp.period().asOf();
            boolean done = levels.of(subject)
                    .filter(said -> AssignmentState.isDone(said.level()))
                    .isPresent();
            return done
                    || (subject.kind() == ObjectKind.ASSIGNMENT
                            && context.catalogue()
                                    .assignment(subject.id())
                                    .filter(assignment -> isEnded(assignment, lastSeen))
                                    .isPresent());
        }

        private static boolean isEnded(Assignment assignment, LocalDate lastSeen) {
            return AssignmentState.isOverAfter(assignment, lastSeen)
                    || AssignmentState.reportedDone(assignment).isPresent();
        }

        private Observation observation(Ref subject, Rows before, Rows now) {
            boolean newYear =
                    before.followUp.period().year() != now.followUp.period().year();
            Observation.Builder observation = Observation.builder()
                    .subject(subject)
                    .period(now.followUp.period())
                    .putEvidence("subject", context.label(subject))
                    .putEvidence("earlier", before.followUp.period().code())
                    .putEvidence("now", now.followUp.period().code());
            context.catalogue().find(subject).map(Extensible.class::cast).ifPresent(observation::at);
            return (newYear ? observation.severity(Severity.INFO) : observation).build();
        }
    }
}
