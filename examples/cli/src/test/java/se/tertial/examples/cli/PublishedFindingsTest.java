package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleRun;
import se.tertial.plan.rules.check.RuleSet;

/**
 * What the rules find in the two published documents, as of the end of the period: line for line what a controller has
 * agreed to, and nothing else. A is the plan, B the follow-up.
 */
class PublishedFindingsTest {

    private static final Path DOCUMENTS = Project.SHARED.resolve("documents");
    private static final Path PLAN = DOCUMENTS.resolve("000_a1bfd99f05d38567.txt");
    private static final Path FOLLOW_UP = DOCUMENTS.resolve("002_3cb01e5ca8f8f71b.txt");
    private static final Path ORGANISATION = Project.ROOT.resolve("examples/organisations/jamtland-harjedalen.json");
    private static final LocalDate DAY = LocalDate.of(2024, 8, 31);

    @TempDir
    Path folder;

    @BeforeEach
    void needDocuments() {
        assumeTrue(Files.isDirectory(DOCUMENTS), "not given ../shared");
    }

    private Portfolio imported(Path... organisation) throws IOException {
        Path file = folder.resolve("both.json");
        Run run = organisation.length == 0
                ? Run.tertial("import", PLAN, FOLLOW_UP, "-o", file)
                : Run.tertial("import", PLAN, FOLLOW_UP, "--organisation", organisation[0], "-o", file);
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        return PlanJson.reader().read(file);
    }

    private static CheckReport check(Portfolio portfolio) {
        return PlanChecker.of(RuleRegistry.discover(), RuleSet.all()).check(portfolio, DAY);
    }

    @Test
    void everyFindingIsOneThatAControllerAgreedTo() throws IOException {
        Portfolio portfolio = imported(ORGANISATION);
        CheckReport report = check(portfolio);

        assertEquals(List.of(), report.runs(RuleRun.Outcome.FAILED));
        List<String> found = report.findings().stream()
                .map(finding -> line(portfolio, finding))
                .sorted()
                .toList();
        assertEquals(places(), found.stream().map(PublishedFindingsTest::place).toList());
        for (int i = 0; i < found.size(); i++) {
            assertTrue(found.get(i).contains(evidence().get(i)), found.get(i));
        }
    }

    @Test
    void aChainNamesItsLinksAndWhoMakesWhatTheyWaitFor() throws IOException {
        Finding chain = check(imported(ORGANISATION)).findings().stream()
                .filter(finding -> finding.rule().equals("C15"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of(75, 82, 86, 92, 63),
                chain.spans().stream().map(SourceSpan::firstLine).toList());
        assertEquals(
                List.of("C09", "C09", "C09"),
                chain.subsumed().stream().map(Finding::rule).toList());
        assertEquals("RS", chain.evidence().get("makers"));
    }

    @Test
    void withoutAScaleTheTokensMeanNothingAndRulesThatNeedItAreSkipped() throws IOException {
        CheckReport report = check(imported());

        assertEquals(
                List.of("WARNING 9 Gul"),
                report.findings().stream()
                        .filter(finding -> finding.rule().equals("S01"))
                        .map(finding -> finding.severity() + " "
                                + finding.evidence().get("count") + " "
                                + finding.evidence().get("tokens"))
                        .toList());
        Set<String> skipped = report.runs(RuleRun.Outcome.SKIPPED).stream()
                .map(run -> run.descriptor().id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(skipped.containsAll(Set.of("S03", "S04", "S05", "S06")), skipped::toString);
    }

    @Test
    void asPlannedContradictsYellowOnlyWhereYellowMeansADeviation() throws IOException {
        Portfolio portfolio = imported(ORGANISATION);
        Portfolio deviating = Portfolio.builder()
                .copy(portfolio)
                .statusScales(portfolio.statusScales().stream()
                        .map(PublishedFindingsTest::withYellowForDeviation)
                        .toList())
                .build();

        assertEquals(List.of(), places(portfolio, "S03"));
        assertEquals(List.of("S03,INFO,B,5"), places(deviating, "S03"));
    }

    private static StatusScale withYellowForDeviation(StatusScale scale) {
        return StatusScale.builder()
                .copy(scale)
                .levels(scale.levels().stream()
                        .map(level -> level.code().equals("yellow")
                                ? StatusLevel.builder()
                                        .copy(level)
                                        .fulfilment(Optional.empty())
                                        .outlook(Outlook.MINOR_DEVIATION)
                                        .build()
                                : level)
                        .toList())
                .build();
    }

    /** The organisation's own glossary and bodies say what the letters stand for; without them nobody does. */
    @Test
    void abbreviationsAreExplainedByTheOrganisationOnly() throws IOException {
        assertEquals(List.of(), places(imported(ORGANISATION), "R08"));
        assertEquals(List.of("R08,INFO,A,16", "R08,INFO,B,26"), places(imported(), "R08"));
    }

    private static List<String> places(Portfolio portfolio, String rule) {
        return check(portfolio).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> place(line(portfolio, finding)))
                .sorted()
                .toList();
    }

    @Test
    void aBodyIsMeasuredByWhatItWasAskedAboutAndNotByEverything() throws IOException {
        CheckReport report = check(imported(ORGANISATION));

        assertEquals(
                List.of(
                        "HSN 1 of 1",
                        "HSN 2 unknown",
                        "KTN 1 of 1",
                        "KTN 1 unknown",
                        "RS 6 of 6",
                        "RS 3 unknown",
                        "RUN 1 of 1",
                        "RUN 1 unknown"),
                report.figures().stream()
                        .filter(figure -> figure.rule().equals("Q06"))
                        .map(figure -> figure.evidence().get("body") + " "
                                + figure.evidence().get("answered")
                                + (figure.template().names().contains("asked")
                                        ? " of " + figure.evidence().get("asked")
                                        : " unknown"))
                        .toList());
        assertEquals(
                List.of("16 8 39 109"),
                report.figures().stream()
                        .filter(figure -> figure.rule().equals("C12"))
                        .map(figure -> String.join(
                                " ",
                                figure.evidence().get("count"),
                                figure.evidence().get("least"),
                                figure.evidence().get("median"),
                                figure.evidence().get("most")))
                        .toList());
    }

    private static List<String> rows() throws IOException {
        try (InputStream file = PublishedFindingsTest.class.getResourceAsStream("published-findings.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    private static List<String> places() throws IOException {
        return rows().stream()
                .map(row -> String.join(",", List.of(row.split(",", 5)).subList(0, 4)))
                .toList();
    }

    private static List<String> evidence() throws IOException {
        return rows().stream()
                .map(row -> row.split(",", 5)[4].replace("\"", ""))
                .toList();
    }

    private static String place(String line) {
        return line.substring(0, line.indexOf(" "));
    }

    /** Rule, severity, document, line, and after a space the evidence. */
    private static String line(Portfolio portfolio, Finding finding) {
        SourceSpan span = finding.spans().get(0);
        String plan = portfolio
                .plans()
                .get(0)
                .source()
                .flatMap(source -> source.span())
                .orElseThrow()
                .document()
                .value();
        String document = span.document().value().equals(plan) ? "A" : "B";
        return finding.rule() + "," + finding.severity() + "," + document + "," + span.firstLine() + " "
                + String.join("|", finding.evidence().values());
    }
}
