package se.tertial.plan.rules.builtin.status;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
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
import se.tertial.plan.rules.rollup.Rating;

/**
 * S08: the same level of deviation, failure or rest for three periods or more; once for each time that it stood so long. One
 * that was given a new day, which has not come, does not stand still: it is on its way there. Nor does one that was to begin
 * later from the start. An indicator moves within its level.
 */
public final class StandingStill implements Rule {

    private static final RuleTexts TEXTS = RuleTexts.of(StandingStill.class, "S08");
    private static final Parameter<Integer> PERIODS = Parameter.builder(
                    "periods", ParameterType.integer(2, 100), TEXTS.help("periods"))
            .defaultValue(3)
            .build();

    /** A rule; all are equal. */
    public StandingStill() {}

    @Override
    public RuleDescriptor descriptor() {
        return TEXTS.describe()
                .severity(Severity.INFO)
                .addParameters(PERIODS)
                .addNeeds(Need.EARLIER_REPORT, Need.SCALE)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Watching(context, context.parameter(PERIODS));
    }

    /** What one issuer says of one thing. */
    private record Line(Ref subject, Optional<Id> issuer) {}

    /** For how many periods the same was said, and what of the last report is needed to tell it. */
    private record Stand(Rating rating, Observation last, boolean excused, ReportingPeriod first, int periods) {

        boolean isEarlierThan(ReportView view) {
            return last.period().orElse(first).compareTo(view.period()) < 0;
        }
    }

    private static final class Watching implements Check {

        private final RuleContext context;
        private final int least;
        private final Moves moves;
        private final Map<Line, Stand> stands = new LinkedHashMap<>();

        Watching(RuleContext context, int least) {
            this.context = context;
            this.least = least;
            this.moves = new Moves(context);
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            if (view.current().isEmpty() || view.subject().kind() == ObjectKind.INDICATOR) {
                return;
            }
            Line line = new Line(view.subject(), view.followUp().issuer());
            Optional<Stand> before = Optional.ofNullable(stands.remove(line));
            Optional<Rating> now = moves.rating(view.followUp(), view.subject(), view.current());
            Optional<Stand> same = before.filter(stand -> isSame(stand.rating, now));
            if (same.isEmpty()) {
                before.ifPresent(stand -> tell(stand, found));
            }
            now.ifPresent(rating -> stands.put(line, stand(same, rating, view)));
        }

        private boolean isSame(Rating before, Optional<Rating> now) {
            return now.flatMap(rating -> moves.between(before, rating))
                    .filter(Move::isNone)
                    .isPresent();
        }

        private Stand stand(Optional<Stand> before, Rating rating, ReportView view) {
            ReportingPeriod first = before.map(Stand::first).orElse(view.period());
            int periods = before.map(its -> its.periods + (its.isEarlierThan(view) ? 1 : 0))
                    .orElse(1);
            boolean excused =
                    Excuses.isExcused(view, rating.level(), context.catalogue().find(view.subject()));
            return new Stand(rating, view.observe().build(), excused, first, periods);
        }

        @Override
        public void end(FindingSink found) {
            stands.values().forEach(stand -> tell(stand, found));
        }

        private void tell(Stand stand, FindingSink found) {
            Ref subject = stand.last.subject().orElseThrow();
            if (stand.periods >= least
                    && Meaning.isStandstill(stand.rating.level())
                    && !stand.excused
                    && !isOver(subject)) {
                found.add(Observation.builder()
                        .copy(stand.last)
                        .putEvidence("subject", context.label(subject))
                        .putEvidence("status", stand.rating.level().label().plain())
                        .putEvidence("first", stand.first.code())
                        .count("count", stand.periods)
                        .build());
            }
        }

        private boolean isOver(Ref subject) {
            return subject.kind() == ObjectKind.ASSIGNMENT
                    && context.catalogue()
                            .assignment(subject.id())
                            .filter(AssignmentState::isOver)
                            .isPresent();
        }
    }
}
