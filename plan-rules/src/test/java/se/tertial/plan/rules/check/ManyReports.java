package se.tertial.plan.rules.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;

/** Checks reports that are made when they are asked for; a program of its own, for a Java machine with little memory. */
final class ManyReports implements PlanSource {

    private static final int ASSIGNMENTS = 500;
    private static final int YEARS = 100;
    private static final int WORDS = 150;

    private final Portfolio catalogue = portfolio();
    private int made;

    private ManyReports() {}

    public static void main(String[] args) {
        ManyReports source = new ManyReports();
        CheckReport report =
                PlanChecker.of(RuleRegistry.discover(), RuleSet.all()).check(source, LocalDate.of(2100, 1, 1));
        System.out.println(
                source.made + " reports, " + report.runs(RuleRun.Outcome.FAILED).size() + " rules failed");
    }

    private static Portfolio portfolio() {
        Portfolio.Builder portfolio = Norrlid.portfolio();
        IntStream.range(0, ASSIGNMENTS)
                .forEach(i -> portfolio.addAssignments(
                        Norrlid.assignment("u-" + i, Norrlid.lead("rs")).build()));
        IntStream.range(0, YEARS).forEach(i -> {
            portfolio.addFollowUps(Norrlid.followUp(2000 + i + "-T1").build());
            portfolio.addFollowUps(Norrlid.followUp(2000 + i + "-T2").build());
        });
        return portfolio.build();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public ReportCursor reports(Id followUp) {
        FollowUpHeader header = catalogue.followUp(followUp).orElseThrow();
        return new ReportCursor() {

            private int next;

            @Override
            public boolean advance() {
                return next++ < ASSIGNMENTS;
            }

            @Override
            public Report report() {
                made++;
                String id = String.format(Locale.ROOT, "k-%s-%d", header.id(), next);
                return Norrlid.report("u-" + (next - 1), next % 3 == 0 ? "Gul" : "Grön")
                        .addComments(Norrlid.comment(id, "rs", text()))
                        .build();
            }

            @Override
            public void close() {}
        };
    }

    /** About a thousand characters, never the same. */
    private String text() {
        return IntStream.range(0, WORDS).mapToObj(i -> "ord" + (made * 7 + i)).collect(Collectors.joining(" "));
    }
}
