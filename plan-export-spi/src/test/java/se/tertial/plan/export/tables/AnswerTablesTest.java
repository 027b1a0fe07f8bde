package se.tertial.plan.export.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.content.FlatTable;
import se.tertial.plan.export.content.TableContext;
import se.tertial.plan.export.content.TableCursor;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.text.TextRun;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;

class AnswerTablesTest {

    private static final Ref ASSIGNMENT = Ref.of(ObjectKind.ASSIGNMENT, "u-1");

    @Test
    void anAnswerHasThePlaceAndTheDaysOfTheAssignmentBesideIt() {
        FlatTable table = table(Report.builder()
                .subject(ASSIGNMENT)
                .addAssessments(judged("Gul").build())
                .addComments(said("k-1")
                        .body(Id.of("rs"))
                        .writtenOn(LocalDate.of(2024, 9, 2))
                        .build())
                .build());
        assertEquals(
                List.of("Språkplan 2024, Skola, u-1, Gör en språkplan., Styrelsen, 2024-T2, –, Gul, 2024-03-01,"
                        + " 2024-12-31, 2024-09-02, Första.\\nAndra."),
                rows(table));
    }

    @Test
    void aBodyThatOnlyJudgesHasARowAndAnotherAxisNone() {
        FlatTable table = table(Report.builder()
                .subject(ASSIGNMENT)
                .addAssessments(
                        judged("Gul").build(), judged("Röd").body(Id.of("tn")).build())
                .addAssessments(judged("Grön")
                        .body(Id.of("kn"))
                        .axis(AssessmentAxis.FORECAST)
                        .build())
                .addComments(said("k-1").body(Id.of("rs")).build())
                .build());
        assertEquals(List.of("Styrelsen, Gul", "Trafiknämnden, Röd"), rows(table, "body", "status"));
    }

    @Test
    void aReportWithoutBodiesHasOneRowAndOneOnAnotherThingNone() {
        assertEquals(
                List.of("–, Gul, –"),
                rows(
                        table(Report.builder()
                                .subject(ASSIGNMENT)
                                .addAssessments(judged("Gul").build())
                                .build()),
                        "body",
                        "status",
                        "comment"));
        assertEquals(
                List.of(),
                rows(table(Report.builder()
                        .subject(Ref.of(ObjectKind.ACTIVITY, "a"))
                        .addComments(said("k-1").build())
                        .build())));
    }

    @Test
    void partsInAnotherLanguageAreMarkedAndTheWholeOfItForAReaderOfAnother() {
        Text mixed = Text.ofRuns(
                List.of(new TextRun("Klart: ", Optional.empty()), new TextRun("gïele", Optional.of(Language.SMA))));
        Report report = Report.builder()
                .subject(ASSIGNMENT)
                .addComments(Comment.builder().id("k-1").addParagraphs(mixed).build())
                .build();
        assertEquals(mixed, comment(report, Language.SV));
        assertEquals(
                Text.ofRuns(List.of(
                        new TextRun("Klart: ", Optional.of(Language.SV)),
                        new TextRun("gïele", Optional.of(Language.SMA)))),
                comment(report, Language.EN));
        Text translated = Text.of("Klart.").with(Language.EN, "Done.");
        Report other = Report.builder()
                .subject(ASSIGNMENT)
                .addComments(
                        Comment.builder().id("k-1").addParagraphs(translated).build())
                .build();
        assertEquals(Text.of("Klart."), comment(other, Language.SV));
        assertEquals(Text.of("Done."), comment(other, Language.EN));
    }

    private static Text comment(Report report, Language language) {
        try (TableCursor cursor = table(report, language).open()) {
            cursor.advance();
            return cursor.words(11, language);
        }
    }

    private static Body body(String id, String name) {
        return Body.builder().id(id).name(name).kind(BodyKind.COMMITTEE).build();
    }

    private static Assessment.Builder judged(String printed) {
        return Assessment.builder().printed(printed);
    }

    private static Comment.Builder said(String id) {
        return Comment.builder().id(id).addParagraphs(Text.of("Första."), Text.of("Andra."));
    }

    private static FlatTable table(Report report) {
        return table(report, Language.SV);
    }

    private static FlatTable table(Report report, Language language) {
        Portfolio portfolio = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addBodies(body("rs", "Styrelsen"), body("tn", "Trafiknämnden"), body("kn", "Kulturnämnden"))
                .addPlans(Plan.builder()
                        .id("p")
                        .title("Språkplan 2024")
                        .addFocusAreas(FocusArea.builder()
                                .id("f")
                                .title("Skola")
                                .addActivities(
                                        Activity.builder().id("a").title("Lär").build())
                                .build())
                        .build())
                .addAssignments(Assignment.builder()
                        .id("u-1")
                        .text("Gör en språkplan.")
                        .within(Ref.of(ObjectKind.ACTIVITY, "a"))
                        .reportBy(LocalDate.of(2024, 12, 31))
                        .addEvents(AssignmentEvent.builder()
                                .kind(AssignmentEventKind.GIVEN)
                                .date(Edtf.parse("2024-03"))
                                .build())
                        .build())
                .addFollowUps(FollowUp.builder()
                        .id("t2")
                        .period(ReportingPeriod.tertial(2024, 2))
                        .addReports(report)
                        .build())
                .build();
        return PlanTables.of(TableContext.of(portfolio, language)).stream()
                .filter(its -> its.schema().id().equals("assignment-follow-up"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(FlatTable table, String... columns) {
        List<String> names =
                table.schema().columns().stream().map(its -> its.name()).toList();
        List<String> chosen = columns.length == 0 ? names : List.of(columns);
        List<String> rows = new ArrayList<>();
        try (TableCursor cursor = table.open()) {
            while (cursor.advance()) {
                rows.add(String.join(
                        ", ",
                        chosen.stream()
                                .map(names::indexOf)
                                .map(i ->
                                        cursor.isNull(i) ? "–" : cursor.text(i).replace("\n", "\\n"))
                                .toList()));
            }
        }
        return rows;
    }
}
