package se.tertial.plan.exporter.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.exporter.json.read.Trees;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.SourceDocument;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.Figure;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleRun;
import se.tertial.plan.rules.check.RuleSet;
import se.tertial.plan.rules.check.Suppression;
import se.tertial.plan.rules.check.SuppressionUse;

class CheckReportSarifTest {

    private static final Schema SCHEMA = official();

    private static final String HASH = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private static final Portfolio PORTFOLIO = Portfolio.builder()
            .organisation(Organisation.builder().name("Region Norrlid").build())
            .addSources(SourceDocument.builder()
                    .id("s-1")
                    .name("Uppföljning T2.txt")
                    .mediaType("text/plain")
                    .sha256(HASH)
                    .build())
            .addSources(SourceDocument.builder()
                    .id("s-2")
                    .name("plan.docx")
                    .mediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                    .build())
            .build();

    private static final MessageTemplate LATE =
            MessageTemplate.of("{subject}: {days} {days|dag|dagar} sent", "{subject}: {days} {days|day|days} late");

    private static final RuleDescriptor RULE = RuleDescriptor.builder()
            .id("X1")
            .title(Bilingual.of("Sent besked", "A late answer"))
            .rationale(Bilingual.of("Någon väntar.", "Somebody is waiting."))
            .basis(Bilingual.of("Praxis_1", "Practice_1"))
            .advice(Bilingual.of("Fråga", "Ask"))
            .severity(Severity.WARNING)
            .putMessages(RuleDescriptor.MESSAGE, LATE)
            .addNeeds(Need.EARLIER_REPORT)
            .addSubsumes("X2")
            .build();

    private static Finding finding(int line, String days) {
        return Finding.builder()
                .rule("X1")
                .severity(Severity.ERROR)
                .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                .addOthers(Ref.of(ObjectKind.ASSIGNMENT, "u-2"))
                .period(ReportingPeriod.parse("2024-T2"))
                .addSpans(SourceSpan.of(Id.of("s-1"), line, 5, line + 1, 20))
                .addSpans(SourceSpan.of(Id.of("s-2"), 7, 2, 7, 9).withConfidence(40))
                .putEvidence("subject", "Korta [köerna](1)")
                .putEvidence("days", days)
                .template(LATE)
                .build();
    }

    private static CheckReport.Builder report(Finding... findings) {
        return CheckReport.builder()
                .asOf(LocalDate.of(2024, 8, 31))
                .addFindings(findings)
                .addRuns(new RuleRun(RULE, RuleRun.Outcome.RAN, Optional.empty(), findings.length, 0));
    }

    private static SuppressionUse suppression(SuppressionUse.State state, Finding... findings) {
        return new SuppressionUse(
                Suppression.builder()
                        .rule("X1")
                        .reason("väntar på beslut")
                        .owner("Ledningsstaben")
                        .expires(LocalDate.of(2024, 12, 31))
                        .build(),
                state,
                List.of(findings));
    }

    private static byte[] bytes(CheckReportSarif sarif, CheckReport report, Portfolio portfolio) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            sarif.write(report, portfolio, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Error> faults(byte[] sarif) {
        return SCHEMA.validate(
                new String(sarif, StandardCharsets.UTF_8),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** Every value at a path such as {@code results/0/level}, where {@code *} is every value of an array. */
    private static List<String> at(CheckReport report, Language language, String path) {
        List<Node> found = List.of(Trees.read(bytes(CheckReportSarif.in(language), report, PORTFOLIO)));
        for (String step : ("runs/0/" + path).split("/", -1)) {
            List<Node> next = new ArrayList<>();
            found.forEach(node -> next.addAll(parts(node, step)));
            found = next;
        }
        return found.stream().map(CheckReportSarifTest::shown).toList();
    }

    private static List<Node> parts(Node node, String step) {
        if (node instanceof Node.OfArray array) {
            return step.equals("*") ? array.values() : List.of(array.values().get(Integer.parseInt(step)));
        }
        return node instanceof Node.OfObject object && object.members().containsKey(step)
                ? List.of(object.members().get(step))
                : List.of();
    }

    private static String shown(Node node) {
        if (node instanceof Node.OfString string) {
            return string.value();
        }
        if (node instanceof Node.OfNumber number) {
            return number.digits();
        }
        return node instanceof Node.OfArray array ? array.values().size() + " values" : node.shown();
    }

    private static List<String> at(CheckReport report, String path) {
        return at(report, Language.EN, path);
    }

    @Provide
    Arbitrary<CheckReport> reports() {
        return CheckReports.any();
    }

    @Property(tries = 300)
    void everyReportIsValidSarif(@ForAll("reports") CheckReport report, @ForAll boolean swedish) {
        CheckReportSarif sarif = CheckReportSarif.in(swedish ? Language.SV : Language.EN);
        assertEquals(List.of(), faults(bytes(sarif, report, PORTFOLIO)));
    }

    @Test
    @Tag("class-path")
    void theRegionIsValidSarifAndTheSameWhateverTheRun() throws IOException {
        Portfolio region = PlanJson.reader()
                .read(Path.of(Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"))
                        .resolve("examples/quickstart/region/region.json"));
        CheckReport report =
                PlanChecker.of(RuleRegistry.discover(), RuleSet.all()).check(region, LocalDate.of(2025, 5, 31));
        CheckReportSarif sarif =
                CheckReportSarif.in(Language.SV).withVersion("1.0.0").withEnd(Instant.parse("2025-05-31T08:00:00Z"));

        byte[] once = bytes(sarif, report, region);

        assertEquals(List.of(), faults(once));
        assertArrayEquals(once, bytes(sarif, CheckReportJson.reader().read(CheckReports.json(report)), region));
    }

    @Test
    void theSchemaSeesWhatIsWrong() {
        String sarif = new String(
                bytes(CheckReportSarif.in(Language.EN), report(finding(3, "2")).build(), PORTFOLIO),
                StandardCharsets.UTF_8);
        assertNotEquals(
                List.of(), faults(sarif.replace("\"error\"", "\"fatal\"").getBytes(StandardCharsets.UTF_8)));
        assertNotEquals(
                List.of(), faults(sarif.replace("\"ruleId\"", "\"rule\"").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFindingIsAResultWithItsPlacesInTextAndPlan() {
        CheckReport report = report(finding(3, "2")).build();
        String first = "results/0/locations/0/";
        String second = "results/0/relatedLocations/0/";

        assertEquals(List.of("X1"), at(report, "results/*/ruleId"));
        assertEquals(List.of("0"), at(report, "results/*/ruleIndex"));
        assertEquals(List.of("error"), at(report, "results/*/level"));
        assertEquals(List.of("Korta [köerna] (1): 2 days late."), at(report, "results/*/message/text"));
        assertEquals(List.of("Korta [köerna] (1): 2 dagar sent."), at(report, Language.SV, "results/*/message/text"));
        assertEquals(List.of("sv"), at(report, Language.SV, "language"));
        assertEquals(List.of("Uppf%C3%B6ljning%20T2.txt"), at(report, first + "physicalLocation/artifactLocation/uri"));
        assertEquals(List.of("3"), at(report, first + "physicalLocation/region/startLine"));
        assertEquals(List.of("5"), at(report, first + "physicalLocation/region/startColumn"));
        assertEquals(List.of("4"), at(report, first + "physicalLocation/region/endLine"));
        assertEquals(List.of("21"), at(report, first + "physicalLocation/region/endColumn"));
        assertEquals(List.of("assignment:u-1"), at(report, first + "logicalLocations/*/fullyQualifiedName"));
        assertEquals(List.of("assignment"), at(report, first + "logicalLocations/*/kind"));
        assertEquals(List.of("plan.docx"), at(report, second + "physicalLocation/artifactLocation/uri"));
        assertEquals(List.of(), at(report, second + "physicalLocation/region"));
        assertEquals(
                List.of("Line 7, column 2 of the text that was taken out of the document."),
                at(report, second + "message/text"));
        assertEquals(
                List.of("assignment:u-2"),
                at(report, "results/0/relatedLocations/1/logicalLocations/0/fullyQualifiedName"));
        assertEquals(List.of("2024-T2"), at(report, "results/0/properties/period"));
        assertEquals(List.of("2"), at(report, "results/0/properties/evidence/days"));
        assertEquals(List.of(HASH), at(report, "artifacts/*/hashes/sha-256"));
        assertEquals(List.of("utf16CodeUnits"), at(report, "columnKind"));
        assertEquals(List.of("2024-08-31"), at(report, "properties/asOf"));
    }

    @Test
    void aRuleIsDescribedOnce() {
        CheckReport report = report().build();
        String rule = "tool/driver/rules/0/";

        assertEquals(List.of("LateAnswer"), at(report, rule + "name"));
        assertEquals(List.of("A late answer."), at(report, rule + "shortDescription/text"));
        assertEquals(List.of("Somebody is waiting."), at(report, rule + "fullDescription/text"));
        assertEquals(List.of("What to do: Ask.\nBasis: Practice_1."), at(report, rule + "help/text"));
        assertEquals(List.of("**What to do:** Ask.\n\n**Basis:** Practice\\_1."), at(report, rule + "help/markdown"));
        assertEquals(List.of("warning"), at(report, rule + "defaultConfiguration/level"));
        assertEquals(List.of("earlier-report"), at(report, rule + "properties/needs/*"));
        assertEquals(List.of("X2"), at(report, rule + "properties/subsumes/*"));
        assertEquals(List.of("0 values"), at(report, "results"));
    }

    @Test
    void theFingerprintStaysWhenTextMovesAndDaysGoBy() {
        List<String> today =
                fingerprints(report(finding(3, "2"), finding(9, "4")).build());
        List<String> tomorrow =
                fingerprints(report(finding(40, "3"), finding(50, "5")).build());
        Finding other = Finding.builder()
                .copy(finding(3, "2"))
                .period(ReportingPeriod.parse("2024"))
                .build();

        assertEquals(2, today.stream().distinct().count());
        assertEquals(today, tomorrow);
        assertFalse(today.contains(fingerprints(report(other).build()).get(0)));
        assertEquals(
                today,
                fingerprints(report(finding(3, "2"))
                        .addSuppressions(suppression(SuppressionUse.State.USED, finding(9, "4")))
                        .build()));
    }

    private static List<String> fingerprints(CheckReport report) {
        Node.OfObject log = (Node.OfObject) Trees.read(bytes(CheckReportSarif.in(Language.EN), report, PORTFOLIO));
        return parts(parts(parts(log, "runs").get(0), "0").get(0), "results").stream()
                .flatMap(results -> parts(results, "*").stream())
                .map(result -> parts(result, "partialFingerprints").get(0))
                .map(prints -> shown(parts(prints, "tertialFinding/v1").get(0)))
                .toList();
    }

    @Test
    void whatASuppressionKeepsOutIsAResultThatSaysSo() {
        CheckReport report = report(finding(3, "2"))
                .addSuppressions(suppression(SuppressionUse.State.USED, finding(9, "4")))
                .build();

        assertEquals(List.of("0 values", "1 values"), at(report, "results/*/suppressions"));
        assertEquals(List.of("external"), at(report, "results/1/suppressions/*/kind"));
        assertEquals(List.of("väntar på beslut"), at(report, "results/1/suppressions/*/justification"));
        assertEquals(List.of("2024-12-31"), at(report, "results/1/suppressions/*/properties/expires"));
        assertEquals(List.of(), at(report(finding(3, "2")).build(), "results/*/suppressions"));
    }

    @Test
    void aFigureIsAResultThatIsNoFault() {
        CheckReport report = report().addFigures(Figure.builder()
                        .rule("X1")
                        .subject(Ref.of(ObjectKind.PLAN, "p-1"))
                        .putEvidence("subject", "Planen")
                        .putEvidence("days", "1")
                        .template(LATE)
                        .build())
                .build();

        assertEquals(List.of("informational"), at(report, "results/*/kind"));
        assertEquals(List.of("none"), at(report, "results/*/level"));
        assertEquals(List.of("Planen: 1 day late."), at(report, "results/*/message/text"));
    }

    @Test
    void whatTheRunTellsOfItselfIsNotified() {
        CheckReport report = CheckReport.builder()
                .asOf(LocalDate.of(2024, 8, 31))
                .addRuns(new RuleRun(RULE, RuleRun.Outcome.SKIPPED, Optional.of(Need.PLAN.lack()), 0, 0))
                .addRuns(new RuleRun(
                        RuleDescriptor.builder().copy(RULE).id("X3").build(),
                        RuleRun.Outcome.FAILED,
                        Optional.of(Bilingual.of("regeln bröt ihop: aj", "the rule broke down: ouch")),
                        0,
                        0))
                .addRuns(new RuleRun(
                        RuleDescriptor.builder().copy(RULE).id("X4").build(),
                        RuleRun.Outcome.RAN,
                        Optional.empty(),
                        1_007,
                        7))
                .addSuppressions(suppression(SuppressionUse.State.UNUSED))
                .addSuppressions(suppression(SuppressionUse.State.EXPIRED))
                .build();

        assertEquals(
                List.of(
                        "The rule was skipped: there is no plan.",
                        "The suppression is not needed, there is no such finding: väntar på beslut.",
                        "The suppression expired on 2024-12-31: väntar på beslut."),
                at(report, "invocations/0/toolConfigurationNotifications/*/message/text"));
        assertEquals(
                List.of("the rule broke down: ouch.", "7 more findings or figures are not shown."),
                at(report, "invocations/0/toolExecutionNotifications/*/message/text"));
        assertEquals(List.of("error", "warning"), at(report, "invocations/0/toolExecutionNotifications/*/level"));
        assertEquals(List.of("X3", "X4"), at(report, "invocations/0/toolExecutionNotifications/*/associatedRule/id"));
        assertEquals(List.of("true"), at(report, "invocations/0/executionSuccessful"));
        assertEquals(List.of(), at(report, "invocations/0/endTimeUtc"));
    }

    private static Schema official() {
        String name = "schema/sarif-schema-2.1.0.json";
        try (InputStream schema = Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(name), name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
