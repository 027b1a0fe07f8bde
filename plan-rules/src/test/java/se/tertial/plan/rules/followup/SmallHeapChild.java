package se.tertial.plan.rules.followup;

import java.util.List;
import java.util.stream.IntStream;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.change.PlanChange;
import se.tertial.plan.rules.change.Side;
import se.tertial.plan.rules.rollup.Computation;
import se.tertial.plan.rules.rollup.hierarchy.PlanRollUp;
import se.tertial.plan.rules.rollup.hierarchy.PlanRollUpOptions;

/** What {@link SmallHeapTest} starts: a roll-up or a comparison of generated reports. */
final class SmallHeapChild {

    private static final int FIRST_YEAR = 2000;
    private static final int FOLLOW_UPS = 100;

    private SmallHeapChild() {}

    public static void main(String[] args) {
        System.out.print(args[0].equals("roll-up") ? rolledUp() : compared());
    }

    /** One period, in which a hundred follow-ups report on everything. */
    private static String rolledUp() {
        ReportingPeriod period = ReportingPeriod.parse("2024-T2");
        GeneratedReports reports = new GeneratedReports(IntStream.range(0, FOLLOW_UPS)
                .mapToObj(number -> followUp(number, period))
                .toList());
        PlanRollUp rollUp = PlanRollUp.of(reports, period, PlanRollUpOptions.by(Computation.WORST));
        return rollUp.followUps().size() + " follow-ups, "
                + rollUp.root().answer().tally().total() + " assignments, "
                + rollUp.root().inForce().level().orElseThrow();
    }

    /** A hundred periods, of which two are compared, and the others say for how long all has stood still. */
    private static String compared() {
        List<FollowUp> followUps = IntStream.range(0, FOLLOW_UPS)
                .mapToObj(number -> followUp(number, ReportingPeriod.parse(Integer.toString(FIRST_YEAR + number))))
                .toList();
        PlanChange change = PlanChange.between(
                Side.of(
                        new GeneratedReports(followUps),
                        followUps.get(FOLLOW_UPS - 2).period()),
                Side.of(
                        new GeneratedReports(followUps),
                        followUps.get(FOLLOW_UPS - 1).period()));
        return change.subjects().stream()
                        .mapToInt(subject -> subject.statuses().get(0).periods())
                        .sum()
                + " periods of " + change.subjects().size() + " assignments";
    }

    private static FollowUp followUp(int number, ReportingPeriod period) {
        return FollowUp.builder().id("f" + number).period(period).build();
    }
}
