package se.tertial.plan.export.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableColumn;
import se.tertial.plan.export.content.TableContext;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.ExtensionValue;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Identifier;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Measurement;
import se.tertial.plan.model.measure.Quantity;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.status.StatusScales;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Severity;

/** What stands in the rows of tables that are more than a list of the model's own values. */
class TableRowsTest {

    private static final ReportingPeriod T1 = ReportingPeriod.tertial(2024, 1);
    private static final ReportingPeriod T2 = ReportingPeriod.tertial(2024, 2);

    @Test
    void anAssignmentHasARowInEveryFollowUpInWhichItLivesOrIsReportedOn() {
        assertEquals(
                List.of(
                        "u-1, t1, 2024-T1, Lydde så., –, –, true, rs, Gul, –, 2, 1, 0",
                        "u-2, t1, 2024-T1, Stängt i maj., –, –, false, –, –, –, 0, 0, 0",
                        "u-1, t2, 2024-T2, Lyder så., true, rs; tn, true, tn, Grön, Röd, 3, 1, 1",
                        "u-1, t2-r, 2024-T2, Lyder så., true, rs; tn, true, tn, Gul, –, 1, 1, 0",
                        "u-2, t2-r, 2024-T2, Stängt i maj., false, –, true, –, –, –, 0, 1, 0"),
                rows(
                        "assignment-periods",
                        List.of(),
                        "assignment_id",
                        "follow_up_id",
                        "period",
                        "text",
                        "asked",
                        "asked_body_ids",
                        "reported",
                        "commenting_body_ids",
                        "status",
                        "forecast_status",
                        "assessments",
                        "comments",
                        "deviations"));
    }

    @Test
    void aCorrectionSaysWhatCountedBeforeAndWhatCountsNow() {
        assertEquals(
                List.of(
                        "t2-r, t2, u-1, assessment, current, –, changed, Grön, Gul",
                        "t2-r, t2, u-1, assessment, forecast, –, removed, Röd, –",
                        "t2-r, t2, u-1, assessment, current, tn, removed, Grön, –",
                        "t2-r, t2, u-1, comment, –, tn, changed, Allt är klart., Allt är nästan klart.",
                        "t2-r, t2, u-1, deviation, –, –, removed, Regn.\n2024-12-01, –",
                        "t2-r, t2, u-2, comment, –, –, added, –, Nytt.",
                        "t2-r, t2, i-1, comment, –, rs, removed, Andelen sjunker., –"),
                rows(
                        "corrections",
                        List.of(),
                        "follow_up_id",
                        "corrected_id",
                        "subject_id",
                        "part",
                        "axis",
                        "body_id",
                        "change",
                        "before",
                        "after"));
    }

    @Test
    void anAssessmentSaysWhatWasPrintedAndWhatItMeans() {
        assertEquals(
                List.of(
                        "2024-T2, 2024-08-31, current, Grön, Grön, rjh-2024-inferred, 1, met, Grön, true",
                        "2024-T2, 2024-08-31, forecast, Röd, Röd, –, –, –, –, –"),
                rows(
                                "assessments",
                                List.of(),
                                "period",
                                "as_of",
                                "axis",
                                "status",
                                "printed",
                                "scale_id",
                                "scale_version",
                                "level",
                                "level_name",
                                "counts_as_done")
                        .subList(2, 4));
    }

    @Test
    void eachBodyThatAnswersForAnAssignmentHasARowWithItsOwnJudgement() {
        assertEquals(
                List.of(
                        "Lydde så., rs, 2024-T1, –, Röd, Det går.",
                        "Lyder så., tn, 2024-T2, –, Grön, Allt är klart.",
                        "Lyder så., tn, 2024-T2, –, Gul, Allt är nästan klart.",
                        "Stängt i maj., –, 2024-T2, –, –, Nytt."),
                rows("assignment-follow-up", List.of(), "text", "body", "period", "level", "status", "comment"));
    }

    @Test
    void aFindingStandsBeforeThoseThatItExplains() {
        Finding small = finding("T05", Severity.INFO).build();
        Finding grave = finding("T01", Severity.WARNING).addSubsumed(small).build();
        assertEquals(
                List.of(
                        "1, –, T01, warning, assignment, u-1, T01 gäller u-1., subject=u-1",
                        "2, 1, T05, info, assignment, u-1, T05 gäller u-1., subject=u-1",
                        "3, –, T05, info, assignment, u-1, T05 gäller u-1., subject=u-1"),
                rows(
                        "findings",
                        List.of(grave, small),
                        "finding",
                        "explained_by",
                        "rule",
                        "severity",
                        "subject_kind",
                        "subject_id",
                        "message",
                        "evidence"));
    }

    @Test
    void measuredValuesHaveTheTimeOfTheirPeriodAndTheBaselineFirst() {
        assertEquals(
                List.of(
                        "baseline, –, 2019, 2019-01-01, about, 12.50, %",
                        "outcome, 2024-T2, 2024-38, 2024-05-01, exactly, 9, %"),
                rows("outcomes", List.of(), "part", "period", "date", "earliest", "bound", "value", "unit"));
        assertEquals(
                List.of("2025, at-most, 8.0, –, –", "–, –, –, 5, 7"),
                rows("targets", List.of(), "date", "bound", "value", "low", "high"));
    }

    @Test
    void periodsAreThoseThatSomethingIsSaidOfOnceAndInOrder() {
        assertEquals(
                List.of("2024-T1, 2023-T3, 2023-T1", "2024-T2, 2024-T1, 2023-T2"),
                rows("periods", List.of(), "period", "previous_period", "same_period_last_year"));
        assertEquals(
                List.of("d-1, u-1, rs, 2024-T2", "d-2, u-1, tn, 2024-T2"),
                rows("reporting-duties", List.of(), "reporting_duty_id", "subject_id", "body_id", "period"));
    }

    @Test
    void anExtensionIsTakenApartIntoPlainValues() {
        assertEquals(
                List.of(
                        "se.example:kod, –, string, A1",
                        "se.example:lista, /0, number, 1.50",
                        "se.example:lista, /1/a~1b, nothing, –"),
                rows("extensions", List.of(), "key", "path", "value_type", "extension_value"));
        assertEquals(
                List.of("body, rs, orgnr, 232100"),
                rows("identifiers", List.of(), "subject_kind", "subject_id", "scheme", "identifier"));
    }

    @Test
    void wordingsAndEventsTellTheLifeOfAnAssignment() {
        assertEquals(
                List.of("u-1, Lydde så., –, 2024-05-31", "u-1, Lyder så., 2024-06-01, –"),
                rows("wordings", List.of(), "assignment_id", "text", "from", "to"));
        assertEquals(
                List.of("u-2, closed, 2024-05, 2024-05-31, –", "u-2, transferred, –, –, rs"),
                rows("events", List.of(), "assignment_id", "event", "date", "latest", "to_body_ids"));
    }

    private static List<String> rows(String id, List<Finding> findings, String... columns) {
        FlatTable table = PlanTables.of(new TableContext(portfolio(), Language.SV, Optional.empty(), findings)).stream()
                .filter(its -> its.schema().id().equals(id))
                .findFirst()
                .orElseThrow();
        List<String> names =
                table.schema().columns().stream().map(TableColumn::name).toList();
        assertTrue(names.containsAll(Arrays.asList(columns)), names::toString);
        List<String> rows = new ArrayList<>();
        try (TableCursor cursor = table.open()) {
            while (cursor.advance()) {
                rows.add(String.join(
                        ", ",
                        Arrays.stream(columns)
                                .map(names::indexOf)
                                .map(i -> cursor.isNull(i) ? "–" : cursor.text(i))
                                .toList()));
            }
        }
        return rows;
    }

    private static Finding.Builder finding(String rule, Severity severity) {
        return Finding.builder()
                .rule(rule)
                .severity(severity)
                .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                .putEvidence("subject", "u-1")
                .template(MessageTemplate.of(rule + " gäller {subject}.", rule + " is about {subject}."));
    }

    private static Portfolio portfolio() {
        return Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addBodies(
                        body("rs")
                                .addIdentifiers(Identifier.of("orgnr", "232100"))
                                .build(),
                        body("tn").build())
                .addStatusScales(StatusScales.find(Id.of("rjh-2024-inferred")).orElseThrow())
                .addAssignments(reworded(), closed())
                .addReportingDuties(duty("d-1", "rs"), duty("d-2", "tn"))
                .addIndicators(indicator())
                .addFollowUps(first(), second(), correction())
                .build();
    }

    private static Body.Builder body(String id) {
        return Body.builder().id(id).name(id).kind(BodyKind.COMMITTEE);
    }

    private static Assignment reworded() {
        return Assignment.builder()
                .id("u-1")
                .text("Lyder så.")
                .addWordings(
                        Wording.builder()
                                .text("Lydde så.")
                                .to(LocalDate.of(2024, 5, 31))
                                .build(),
                        Wording.builder()
                                .text("Lyder så.")
                                .from(LocalDate.of(2024, 6, 1))
                                .build())
                .putExtensions("se.example:kod", new ExtensionValue.OfString("A1"))
                .putExtensions(
                        "se.example:lista",
                        new ExtensionValue.OfList(List.of(
                                new ExtensionValue.OfNumber(new BigDecimal("1.50")),
                                new ExtensionValue.OfMap(Map.of("a/b", new ExtensionValue.OfNull())))))
                .build();
    }

    private static Assignment closed() {
        return Assignment.builder()
                .id("u-2")
                .text("Stängt i maj.")
                .addEvents(
                        AssignmentEvent.builder()
                                .kind(AssignmentEventKind.CLOSED)
                                .date(Edtf.parse("2024-05"))
                                .build(),
                        AssignmentEvent.builder()
                                .kind(AssignmentEventKind.TRANSFERRED)
                                .addToBodies(Id.of("rs"))
                                .build())
                .build();
    }

    private static ReportingDuty duty(String id, String body) {
        return ReportingDuty.builder()
                .id(id)
                .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                .body(Id.of(body))
                .addPeriods(T2)
                .build();
    }

    private static Indicator indicator() {
        return Indicator.builder()
                .id("i-1")
                .name("Andel")
                .unit("%")
                .polarity(Polarity.LOWER_IS_BETTER)
                .baseline(Measurement.builder()
                        .time(Edtf.parse("2019"))
                        .quantity(new Quantity(Quantity.Bound.ABOUT, new BigDecimal("12.50")))
                        .build())
                .addOutcomes(Measurement.builder()
                        .period(T2)
                        .quantity(Quantity.of(BigDecimal.valueOf(9)))
                        .build())
                .addTargets(
                        Target.builder()
                                .time(Edtf.parse("2025"))
                                .quantity(new Quantity(Quantity.Bound.AT_MOST, new BigDecimal("8.0")))
                                .build(),
                        Target.builder()
                                .low(BigDecimal.valueOf(5))
                                .high(BigDecimal.valueOf(7))
                                .build())
                .build();
    }

    private static FollowUp first() {
        return FollowUp.builder()
                .id("t1")
                .period(T1)
                .addReports(report("u-1")
                        .addAssessments(
                                Assessment.builder().printed("Gul").build(),
                                Assessment.builder()
                                        .printed("Röd")
                                        .body(Id.of("rs"))
                                        .build())
                        .addComments(comment("k-1", "Det går.", "rs"))
                        .build())
                .build();
    }

    private static FollowUp second() {
        return FollowUp.builder()
                .id("t2")
                .period(T2)
                .addReports(report("u-1")
                        .addAssessments(
                                Assessment.builder()
                                        .printed("Grön")
                                        .scale(StatusScales.find(Id.of("rjh-2024-inferred"))
                                                .orElseThrow()
                                                .ref())
                                        .level("met")
                                        .build(),
                                Assessment.builder()
                                        .axis(AssessmentAxis.FORECAST)
                                        .printed("Röd")
                                        .build(),
                                Assessment.builder()
                                        .printed("Grön")
                                        .body(Id.of("tn"))
                                        .build())
                        .addComments(comment("k-2", "Allt är klart.", "tn"))
                        .addDeviations(Deviation.builder()
                                .cause("Regn.")
                                .newDate(LocalDate.of(2024, 12, 1))
                                .build())
                        .build())
                .addReports(Report.builder()
                        .subject(Ref.of(ObjectKind.INDICATOR, "i-1"))
                        .addComments(comment("k-5", "Andelen sjunker.", "rs"))
                        .build())
                .build();
    }

    private static FollowUp correction() {
        return FollowUp.builder()
                .id("t2-r")
                .period(T2)
                .revision(2)
                .supersedes(Id.of("t2"))
                .completeness(Completeness.WHOLE)
                .addReports(
                        report("u-1")
                                .addAssessments(
                                        Assessment.builder().printed("Gul").build())
                                .addComments(comment("k-3", "Allt är nästan klart.", "tn"))
                                .build(),
                        report("u-2")
                                .addComments(Comment.builder()
                                        .id("k-4")
                                        .addParagraphs(Text.of("Nytt."))
                                        .build())
                                .build())
                .build();
    }

    private static Report.Builder report(String subject) {
        return Report.builder().subject(Ref.of(ObjectKind.ASSIGNMENT, subject));
    }

    private static Comment comment(String id, String text, String body) {
        return Comment.builder()
                .id(id)
                .body(Id.of(body))
                .addParagraphs(Text.of(text))
                .build();
    }
}
