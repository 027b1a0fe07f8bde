package se.tertial.plan.rules.builtin.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionState;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Activities;
import se.tertial.plan.rules.builtin.AssignmentState;
import se.tertial.plan.rules.builtin.LastLevels;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * T01: something that was to be done by a day that has passed, without a word that it is; and, for information, a decision
 * that was expected. What goes on by its nature has no deadline, and a new date given in a follow-up replaces the old one.
 */
public final class Overdue implements Rule {

    /** A rule; all are equal. */
    public Overdue() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(Overdue.class, "T01")
                .describe()
                .severity(Severity.WARNING)
                .addSubsumes("T03")
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Looking(context);
    }

    private static final class Looking implements Check {

        private final RuleContext context;
        private final LastLevels levels = new LastLevels();
        private final NewDates newDates = new NewDates();

        Looking(RuleContext context) {
            this.context = context;
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            levels.see(view);
            newDates.see(view);
        }

        @Override
        public void end(FindingSink found) {
            context.catalogue()
                    .plans()
                    .forEach(plan -> Activities.of(plan).forEach(its -> look(its.activity(), found)));
            context.catalogue().assignments().forEach(its -> look(its, found));
            context.catalogue()
                    .plans()
                    .forEach(its -> expected(new Ref(ObjectKind.PLAN, its.id()), its, its.decisions(), found));
        }

        private void look(Activity activity, FindingSink found) {
            Ref subject = new Ref(ObjectKind.ACTIVITY, activity.id());
            Stream<LocalDate> milestones = activity.milestones().stream()
                    .filter(milestone -> !milestone.reached())
                    .flatMap(milestone -> milestone.date().flatMap(Deadlines::day).stream());
            boolean done = activity.stateAtAdoption().filter(Looking::isEnded).isPresent();
            if (!done) {
                Stream<LocalDate> days = Stream.concat(Deadlines.of(activity.timeFrames()), milestones);
                overdue(subject, activity, days, found);
            }
            expected(subject, activity, activity.decisions(), found);
        }

        private static boolean isEnded(Lifecycle state) {
            return state == Lifecycle.COMPLETED
                    || state == Lifecycle.CLOSED
                    || state == Lifecycle.CANCELLED
                    || state == Lifecycle.CONTINUOUS;
        }

        private void look(Assignment assignment, FindingSink found) {
            boolean open = !assignment.continuous()
                    && !AssignmentState.isOver(assignment)
                    && AssignmentState.reportedDone(assignment).isEmpty();
            if (open) {
                Ref subject = new Ref(ObjectKind.ASSIGNMENT, assignment.id());
                Stream<LocalDate> days =
                        Stream.concat(Deadlines.of(assignment.timeFrames()), assignment.reportBy().stream());
                overdue(subject, assignment, days, found);
            }
        }

        /** Tells of the first day that has passed. */
        private void overdue(Ref subject, PlanObject object, Stream<LocalDate> days, FindingSink found) {
            Optional<LocalDate> passed =
                    days.filter(day -> day.isBefore(context.asOf())).min(LocalDate::compareTo);
            boolean done = levels.of(subject)
                    .filter(said -> AssignmentState.isDone(said.level()))
                    .isPresent();
            if (passed.isPresent() && !done && !newDates.isPutOff(subject, context.asOf())) {
                found.add(observation("overdue", subject, object, passed.get()).build());
            }
        }

        private void expected(Ref subject, PlanObject object, List<Decision> decisions, FindingSink found) {
            decisions.stream()
                    .filter(its -> its.state() == DecisionState.EXPECTED || its.state() == DecisionState.OVERDUE)
                    .flatMap(its -> its.date().flatMap(TimeFrame::latest).stream())
                    .filter(day -> day.isBefore(context.asOf()))
                    .min(LocalDate::compareTo)
                    .ifPresent(day -> found.add(observation("expected", subject, object, day)
                            .severity(Severity.INFO)
                            .build()));
        }

        private Observation.Builder observation(String message, Ref subject, PlanObject object, LocalDate day) {
            return Observation.builder()
                    .message(message)
                    .subject(subject)
                    .at(object)
                    .putEvidence("subject", context.label(subject))
                    .putEvidence("date", day.toString());
        }
    }
}
