package se.tertial.plan.rules.builtin.status;

import java.time.LocalDate;
import java.util.Optional;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.time.SeasonPolicy;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.AssignmentState;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.EarlierReport;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.rollup.Rating;

/**
 * S07: from good to bad, or by two levels, since the period before, and nothing says why. Of what got better that is asked
 * only where it went badly before, since to be done is where all are going; and there a word on what was done is enough. A
 * new year brings a new budget, so nothing is compared across it.
 */
public final class UnexplainedChange implements Rule {

    private static final int LEAP = 2;

    /** A rule; all are equal. */
    public UnexplainedChange() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnexplainedChange.class, "S07")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.EARLIER_REPORT, Need.SCALE)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        Moves moves = new Moves(context);
        return Check.ofEachReport((view, found) -> view.earlier()
                .filter(earlier ->
                        earlier.followUp().period().year() == view.period().year())
                .ifPresent(earlier -> look(context, moves, view, earlier, found)));
    }

    private static void look(
            RuleContext context, Moves moves, ReportView view, EarlierReport earlier, FindingSink found) {
        Optional<Rating> before = moves.rating(earlier.followUp(), view.subject(), earlier.current());
        Optional<Rating> now = moves.rating(view.followUp(), view.subject(), view.current());
        Optional<Move> move = before.flatMap(then -> now.flatMap(its -> moves.between(then, its)));
        if (move.isEmpty() || hasReason(view) || hasEvent(view, earlier.followUp())) {
            return;
        }
        boolean worse = isWorse(move.get());
        boolean better = isBetter(move.get()) && !tells(view, CommentKind.PROGRESS);
        if (worse || better) {
            found.add(view.observe()
                    .message(worse ? "worse" : "better")
                    .putEvidence("subject", context.label(view.subject()))
                    .putEvidence("before", before.get().level().label().plain())
                    .putEvidence("earlier", earlier.followUp().period().code())
                    .putEvidence("status", now.get().level().label().plain())
                    .build());
        }
    }

    private static boolean isWorse(Move move) {
        boolean fromGood = Meaning.isGood(move.before()) && Meaning.isDeviation(move.later());
        boolean undone = AssignmentState.isDone(move.before()) && !AssignmentState.isDone(move.later());
        return move.levels() < 0
                && !AssignmentState.isDone(move.later())
                && (fromGood || undone || move.levels() <= -LEAP);
    }

    private static boolean isBetter(Move move) {
        return move.levels() >= LEAP && Meaning.isDeviation(move.before());
    }

    private static boolean hasReason(ReportView view) {
        return !view.report().deviations().isEmpty()
                || tells(view, CommentKind.DEVIATION)
                || tells(view, CommentKind.NEED)
                || view.current()
                        .flatMap(Assessment::reason)
                        .filter(reason -> !reason.isBlank())
                        .isPresent();
    }

    private static boolean tells(ReportView view, CommentKind kind) {
        return view.report().comments().stream().anyMatch(comment -> comment.kind() == kind);
    }

    /** Whether something has happened to the assignment itself in between: it was split, reworded, opened again. */
    private static boolean hasEvent(ReportView view, FollowUpHeader earlier) {
        LocalDate then = earlier.asOf().orElseGet(() -> earlier.period().asOf());
        return view.assignment().map(Assignment::events).stream()
                .flatMap(events -> events.stream())
                .flatMap(event -> event.date().stream())
                .flatMap(date -> date.latest(SeasonPolicy.ADMINISTRATIVE).stream())
                .anyMatch(day -> day.isAfter(then) && !day.isAfter(view.day()));
    }
}
