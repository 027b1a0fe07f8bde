package se.tertial.plan.rules.builtin.status;

import java.util.Optional;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentKind;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.Edtf;
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

/** S12: an assignment that is reported done and waits for the decision that closes it. A body closes its own itself. */
public final class AwaitingClosing implements Rule {

    /** A rule; all are equal. */
    public AwaitingClosing() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(AwaitingClosing.class, "S12")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.ASSIGNMENT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Waiting(context);
    }

    private static final class Waiting implements Check {

        private final RuleContext context;
        private final LastLevels levels = new LastLevels();

        Waiting(RuleContext context) {
            this.context = context;
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            levels.see(view);
        }

        @Override
        public void end(FindingSink found) {
            for (Assignment assignment : context.catalogue().assignments()) {
                if (assignment.kind() != AssignmentKind.OWN && !AssignmentState.isOver(assignment)) {
                    reportedDone(assignment).ifPresent(when -> found.add(observation(assignment, when)));
                }
            }
        }

        /** When it was last reported done; empty if it was not, or was closed since. */
        private Optional<String> reportedDone(Assignment assignment) {
            Optional<LastLevels.Said> said = levels.of(new Ref(ObjectKind.ASSIGNMENT, assignment.id()));
            if (said.map(LastLevels.Said::level)
                    .filter(AssignmentState::isClosed)
                    .isPresent()) {
                return Optional.empty();
            }
            Optional<AssignmentEvent> event = AssignmentState.reportedDone(assignment);
            Optional<String> byEvent =
                    event.map(its -> its.date().map(Edtf::toString).orElse("–"));
            return byEvent.or(() -> said.filter(its -> AssignmentState.isDone(its.level()))
                    .map(its -> its.period().code()));
        }

        private Observation observation(Assignment assignment, String when) {
            Ref subject = new Ref(ObjectKind.ASSIGNMENT, assignment.id());
            return Observation.builder()
                    .subject(subject)
                    .at(assignment)
                    .putEvidence("subject", context.label(subject))
                    .putEvidence("when", when)
                    .build();
        }
    }
}
