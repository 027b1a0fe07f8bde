package se.tertial.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.organisation.Body;

/** The two published documents that the project is built around; they are not part of it. */
class PublishedDocumentsTest {

    private static final Path DOCUMENTS = Project.SHARED.resolve("documents");
    private static final Path PLAN = DOCUMENTS.resolve("000_a1bfd99f05d38567.txt");
    private static final Path FOLLOW_UP = DOCUMENTS.resolve("002_3cb01e5ca8f8f71b.txt");
    private static final Path ORGANISATION = Project.ROOT.resolve("examples/organisations/jamtland-harjedalen.json");

    @TempDir
    Path folder;

    @BeforeEach
    void needDocuments() {
        assumeTrue(Files.isDirectory(DOCUMENTS), "not given ../shared");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void followUpIsReadWithAndWithoutAnOrganisation(boolean organisation) throws IOException {
        Portfolio portfolio = imported(FOLLOW_UP, organisation);
        FollowUp followUp = portfolio.followUps().get(0);

        assertEquals(9, portfolio.assignments().size());
        assertEquals("2024-T2", followUp.period().code());
        assertEquals(LocalDate.of(2024, 1, 1), followUp.period().covers().first());
        assertEquals(LocalDate.of(2024, 8, 31), followUp.period().covers().last());
        assertEquals(Map.of("(RS)", 4L, "(RS+nämnder)", 1L, "", 4L), codes(portfolio));
        assertEquals(Map.of("Gul", 9L), printed(followUp));
        assertEquals(
                Map.of(
                        "Regionstyrelsen", 9L,
                        "Hälso- och sjukvårdsnämnden", 3L,
                        "Regionala utvecklingsnämnden", 2L,
                        "Kollektivtrafiknämnden", 2L),
                commentsByBody(portfolio, followUp));
        assertEquals(
                2,
                comments(followUp).filter(its -> its.paragraphs().size() == 2).count());
        assertEquals(
                List.of(2),
                comments(followUp)
                        .flatMap(its -> its.references().stream())
                        .map(its -> its.targets().size())
                        .toList());
    }

    @Test
    void planIsReadWithItsAreasAndActivities() throws IOException {
        Portfolio portfolio = imported(PLAN, false);
        Plan plan = portfolio.plans().get(0);
        List<Activity> top = plan.focusAreas().stream()
                .map(FocusArea::activities)
                .flatMap(List::stream)
                .toList();

        assertEquals(1, portfolio.plans().size());
        assertEquals(6, plan.focusAreas().size());
        assertEquals(17, top.size());
        assertEquals(8, top.stream().mapToInt(its -> its.activities().size()).sum());
        assertEquals("RS/532/2023", plan.recordNumber().orElseThrow().printed());
        assertEquals(LocalDate.of(2023, 10, 6), plan.date().orElseThrow());
        assertEquals(
                "2023/2025", plan.validity().orElseThrow().edtf().orElseThrow().toString());
        assertEquals(List.of(), plan.decisions());
        assertEquals(
                List.of("§ 150 of 2021-12-01"),
                portfolio.strategies().stream()
                        .flatMap(strategy -> strategy.decisions().stream())
                        .map(its -> its.paragraph().orElse("") + " of "
                                + its.date().orElseThrow().edtf().orElseThrow())
                        .toList());
    }

    @Test
    void bothAreOnePortfolioAndASecondImportChangesNothing() throws IOException {
        Path file = folder.resolve("both.json");
        Run both = Run.tertial("import", PLAN, FOLLOW_UP, "--organisation", ORGANISATION, "-o", file);
        String once = Files.readString(file);
        Run again = Run.tertial("import", FOLLOW_UP, PLAN, "--organisation", ORGANISATION, "--into", file, "-o", file);

        assertEquals(ExitStatus.DONE, both.status(), both.err());
        assertEquals(ExitStatus.DONE, again.status(), again.err());
        assertEquals(once, Files.readString(file));
        Portfolio portfolio = PlanJson.reader().read(file);
        assertEquals(1, portfolio.plans().size());
        assertEquals(9, portfolio.assignments().size());
    }

    @Test
    void wholeTextsReachTheTables() throws IOException {
        Path file = folder.resolve("both.json");
        Run.tertial("import", PLAN, FOLLOW_UP, "-o", file);
        Run run = Run.tertial("export", file, "--to", "csv", "--table", "comments", "--out", folder.resolve("out"));
        String table = Files.readString(Path.of(run.outLines().get(0)));

        for (Comment comment :
                comments(PlanJson.reader().read(file).followUps().get(0)).toList()) {
            comment.paragraphs()
                    .forEach(it -> assertTrue(table.contains(it.plain().replace("\"", "\"\"")), it.plain()));
        }
    }

    private Portfolio imported(Path document, boolean organisation) throws IOException {
        Path file = folder.resolve("portfolio.json");
        Run run = organisation
                ? Run.tertial("import", document, "--organisation", ORGANISATION, "-o", file)
                : Run.tertial("import", document, "-o", file);
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        return PlanJson.reader().read(file);
    }

    private static Map<String, Long> codes(Portfolio portfolio) {
        return counted(portfolio.assignments().stream()
                .map(its -> its.responsibility().flatMap(Responsibility::code).orElse("")));
    }

    private static Map<String, Long> printed(FollowUp followUp) {
        return counted(followUp.reports().stream()
                .map(Report::assessments)
                .flatMap(List::stream)
                .map(its -> its.printed().orElse("")));
    }

    private static Map<String, Long> commentsByBody(Portfolio portfolio, FollowUp followUp) {
        Map<String, String> names = portfolio.bodies().stream()
                .collect(Collectors.toMap(body -> body.id().value(), PublishedDocumentsTest::name));
        return counted(comments(followUp)
                .map(its -> String.valueOf(names.get(its.body().orElseThrow().value()))));
    }

    private static String name(Body body) {
        return body.name().plain();
    }

    private static Stream<Comment> comments(FollowUp followUp) {
        return followUp.reports().stream().flatMap(report -> report.comments().stream());
    }

    private static Map<String, Long> counted(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
