package se.tertial.plan.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.ExtensionValue;
import se.tertial.plan.model.identity.Id;

/** Checks reports that are made when they are asked for; a program of its own, for a Java machine with little memory. */
final class ManyReports implements PlanSource {

    private static final int ASSIGNMENTS = 500;
    private static final int PERIODS_OF_A_YEAR = 2;

    private final Portfolio catalogue;
    private static final int SENTENCES_OF_A_COMMENT = 8;
    private static final List<String> SENTENCES = List.of(
            "Arbetet med kortare väntan pågår på %d mottagningar i länet.",
            "Under våren genomfördes en utbildning för %d medarbetare inom primärvården.",
            "En ny rutin för remisser planeras att införas i november på alla %d enheter.",
            "Nämnden har tagit fram ett förslag till plan som ska beslutas under hösten.",
            "Antalet besök har ökat med %d procent jämfört med förra året.",
            "I väntan på nya riktlinjer används de gamla på %d avdelningar.",
            "Behov av stöd från staben finns för att utveckla utbildningen.",
            "Upphandlingen är klar och avtal är tecknat med %d leverantörer.",
            "Förseningen beror på brist på sjuksköterskor med rätt kompetens.",
            "Samverkan med kommunerna fortsätter och %d möten har hållits sedan januari.",
            "Fler äldre får nu en samordnad plan inom %d dagar efter utskrivning.",
            "Tidplanen håller och %d av målen är redan nådda.",
            "Ett informationsmaterial på flera språk tas fram tillsammans med patientföreningarna.");
    /** No rule reads it; whoever keeps reports keeps it along. */
    private static final String WEIGHT = "x";

    private static final int WEIGHS = 10_000;
    private int made;

    private ManyReports(int reports) {
        this.catalogue = portfolio(reports / ASSIGNMENTS / PERIODS_OF_A_YEAR);
    }

    public static void main(String[] args) {
        ManyReports source = new ManyReports(Integer.parseInt(args[0]));
        CheckReport report =
                PlanChecker.of(RuleRegistry.discover(), RuleSet.all()).check(source, LocalDate.of(2100, 1, 1));
        System.out.println(
                source.made + " reports, " + report.runs(RuleRun.Outcome.FAILED).size() + " rules failed");
    }

    private static Portfolio portfolio(int years) {
        Portfolio.Builder portfolio = Norrlid.portfolio();
        IntStream.range(0, ASSIGNMENTS)
                .forEach(i -> portfolio.addAssignments(
                        Norrlid.assignment("u-" + i, Norrlid.lead("rs")).build()));
        IntStream.range(0, years).forEach(i -> {
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
                        .putExtensions("se.example:weight", new ExtensionValue.OfString(WEIGHT.repeat(WEIGHS)))
                        .build();
            }

            @Override
            public void close() {}
        };
    }

    /** Some sentences as reports have them, in another order and with other numbers each time. */
    private String text() {
        return IntStream.range(0, SENTENCES_OF_A_COMMENT)
                .mapToObj(i -> SENTENCES
                        .get((made * 7 + i * 5 + made / SENTENCES.size()) % SENTENCES.size())
                        .formatted(made % 97 + i + 2))
                .collect(Collectors.joining(" "));
    }
}
