package se.tertial.plan.exporter.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.identity.SourceSpan;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleRun;
import se.tertial.plan.rules.check.RuleSet;

class CheckReportJsonTest {

    private static final Path REGION = Path.of(
                    Objects.requireNonNull(System.getProperty("tertial.root"), "tertial.root"))
            .resolve("examples/quickstart/region/region.json");

    private static final String FILE = """
            {
              "format": "tertial-check-report",
              "version": "1.0",
              "asOf": "2024-08-31",
              "findings": [
                {
                  "rule": "X1",
                  "severity": "warning",
                  "subject": {
                    "kind": "assignment",
                    "id": "u-1"
                  },
                  "others": [
                    {
                      "kind": "assignment",
                      "id": "u-2"
                    }
                  ],
                  "period": "2024-T2",
                  "spans": [
                    {
                      "document": "s-1",
                      "firstLine": 3,
                      "firstColumn": 1,
                      "lastLine": 3,
                      "lastColumn": 20,
                      "confidence": 40
                    }
                  ],
                  "evidence": {
                    "days": "2"
                  },
                  "template": {
                    "sv": "{days} {days|dag|dagar} sent",
                    "en": "{days} {days|day|days} late"
                  }
                }
              ],
              "runs": [
                {
                  "descriptor": {
                    "id": "X1",
                    "title": {
                      "sv": "Sent",
                      "en": "Late"
                    },
                    "rationale": {
                      "sv": "Någon väntar.",
                      "en": "Somebody is waiting."
                    },
                    "basis": {
                      "sv": "Praxis",
                      "en": "Practice"
                    },
                    "severity": "warning",
                    "recommended": false,
                    "messages": {
                      "message": {
                        "sv": "{days} {days|dag|dagar} sent",
                        "en": "{days} {days|day|days} late"
                      }
                    },
                    "needs": [
                      "earlier-report"
                    ]
                  },
                  "outcome": "ran",
                  "found": 1
                }
              ]
            }
            """;

    private static final MessageTemplate LATE =
            MessageTemplate.of("{days} {days|dag|dagar} sent", "{days} {days|day|days} late");

    private static final CheckReport REPORT = CheckReport.builder()
            .asOf(LocalDate.of(2024, 8, 31))
            .addFindings(Finding.builder()
                    .rule("X1")
                    .severity(Severity.WARNING)
                    .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                    .addOthers(Ref.of(ObjectKind.ASSIGNMENT, "u-2"))
                    .period(ReportingPeriod.parse("2024-T2"))
                    .addSpans(SourceSpan.of(Id.of("s-1"), 3, 1, 3, 20).withConfidence(40))
                    .putEvidence("days", "2")
                    .template(LATE)
                    .build())
            .addRuns(new RuleRun(
                    RuleDescriptor.builder()
                            .id("X1")
                            .title(Bilingual.of("Sent", "Late"))
                            .rationale(Bilingual.of("Någon väntar.", "Somebody is waiting."))
                            .basis(Bilingual.of("Praxis", "Practice"))
                            .severity(Severity.WARNING)
                            .recommended(false)
                            .putMessages(RuleDescriptor.MESSAGE, LATE)
                            .addNeeds(Need.EARLIER_REPORT)
                            .build(),
                    RuleRun.Outcome.RAN,
                    Optional.empty(),
                    1,
                    0))
            .build();

    @Provide
    Arbitrary<CheckReport> reports() {
        return CheckReports.any();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBackAndWrittenTheSame(@ForAll("reports") CheckReport report) {
        byte[] once = CheckReports.json(report);

        CheckReport back = CheckReportJson.reader().read(once);

        assertEquals(report, back);
        assertArrayEquals(once, CheckReports.json(back));
    }

    @Test
    void aFileIsReadAndWrittenBack() {
        assertEquals(REPORT, CheckReportJson.reader().read(FILE.getBytes(StandardCharsets.UTF_8)));
        assertEquals(FILE, new String(CheckReports.json(REPORT), StandardCharsets.UTF_8));
    }

    @Test
    void aStoredReportIsShownWithoutItsRules() throws IOException {
        Portfolio region = PlanJson.reader().read(REGION);
        CheckReport report =
                PlanChecker.of(RuleRegistry.discover(), RuleSet.all()).check(region, LocalDate.of(2025, 5, 31));

        CheckReport back = CheckReportJson.reader().read(CheckReports.json(report));

        assertEquals(report.findings(), back.findings());
        assertEquals(report.figures(), back.figures());
        assertEquals(report.suppressions(), back.suppressions());
        Finding first = back.findings().get(0);
        assertEquals(report.findings().get(0).message(Language.SV), first.message(Language.SV));
        assertEquals(
                report.descriptor(first.rule()).map(RuleDescriptor::title),
                back.descriptor(first.rule()).map(RuleDescriptor::title));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        assertEquals(
                List.of(
                        "line 1, column 1: the field 'asOf' is missing; expected a day such as 2024-08-31",
                        "line 2, column 15 (/findings/0): the field 'severity' is missing",
                        "line 2, column 15 (/findings/0): the field 'template' is missing",
                        "line 2, column 40 (/findings/0/other): unknown field 'other'; did you mean 'others'?; expected one"
                                + " of rule, severity, subject, others, period, spans, path, evidence, subsumed, template",
                        "line 3, column 26 (/runs/0/descriptor): a value of a wrong type; expected an object; found an array",
                        "line 3, column 41 (/runs/0/outcome): an unknown word; expected one of ran, skipped, failed; found"
                                + " the string 'done'"),
                problems("""
                        {"format": "tertial-check-report", "version": "1.0",
                         "findings": [{"rule": "T01", "other": []}],
                         "runs": [{"descriptor": [], "outcome": "done"}]}
                        """));
    }

    @Test
    void whatNoRuleCanBeIsToldWhereItStands() {
        assertEquals(
                List.of("line 7, column 21 (/runs/0/descriptor): Rule X1 has no message"),
                problems(FILE.replaceAll("(?s)\"messages\": \\{.*?\\n        \\},\\n", "")
                        .replaceAll("(?s)\"findings\".*?\"runs\"", "\"runs\"")));
    }

    @Test
    void aFileOfAnotherFormatIsRefused() {
        assertEquals(
                List.of(
                        "line 1, column 12 (/format): a file of another format; expected 'tertial-check-report'; found the"
                                + " string 'tertial-rule-set'"),
                problems("{\"format\": \"tertial-rule-set\"}"));
    }

    private static List<String> problems(String json) {
        PlanFileException wrong = assertThrows(
                PlanFileException.class, () -> CheckReportJson.reader().read(json.getBytes(StandardCharsets.UTF_8)));
        return wrong.problems().stream().map(FileProblem::toString).toList();
    }
}
