package se.tertial.plan.rules.builtin;

import static se.tertial.plan.rules.builtin.RuleCase.fires;
import static se.tertial.plan.rules.builtin.RuleCase.silent;
import static se.tertial.plan.rules.check.Norrlid.assignment;
import static se.tertial.plan.rules.check.Norrlid.body;
import static se.tertial.plan.rules.check.Norrlid.comment;
import static se.tertial.plan.rules.check.Norrlid.followUp;
import static se.tertial.plan.rules.check.Norrlid.lead;
import static se.tertial.plan.rules.check.Norrlid.report;

import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.text.GlossaryEntry;
import se.tertial.plan.model.text.GlossaryKind;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.check.Norrlid;

/** How the rules behave that look for whose field a matter is in, and how names are written. */
final class NameCases {

    private static final Body CARE = Body.builder()
            .id("vn")
            .name("Sjukvårdsnämnden")
            .code("VN")
            .kind(BodyKind.COMMITTEE)
            .build();

    private NameCases() {}

    static List<RuleCase> all() {
        return Stream.of(fields(), codes(), names(), abbreviations())
                .flatMap(List::stream)
                .toList();
    }

    private static Portfolio.Builder reported(Assignment assignment, Comment... comments) {
        return Norrlid.portfolio()
                .addBodies(CARE)
                .addAssignments(assignment)
                .addFollowUps(followUp(
                                "2024-T2",
                                report("u-1", "Gul").addComments(comments).build())
                        .build());
    }

    private static Assignment about(String text) {
        return Assignment.builder().id("u-1").text(text).build();
    }

    private static Comment board(String... paragraphs) {
        return comment("k-1", "rs", paragraphs);
    }

    private static List<RuleCase> fields() {
        Assignment care = about("Korta köerna till vården.");
        String text = "Köerna har blivit kortare.";
        return List.of(
                fires(
                        "R05",
                        "about care, and only the board comments",
                        reported(care, board(text)),
                        "INFO assignment:u-1 Korta köerna till vården: “vården” is in the field of VN, which has not commented; RS did"),
                fires(
                        "R05",
                        "care in an example too",
                        reported(about("Minska väntan på sjukhusen, exempelvis för bussresenärer."), board(text)),
                        "INFO assignment:u-1 Minska väntan på sjukhusen, exempelvis för bussresenärer: “sjukhusen” is in the field of VN, which has not commented; RS did"),
                silent("R05", "it comments", reported(care, board(text), comment("k-2", "vn", text))),
                silent(
                        "R05",
                        "care is only an example",
                        reported(about("Utveckla dialogen, exempelvis i vården."), board(text))),
                silent("R05", "care and culture", reported(about("Stärk kulturen i vården."), board(text))),
                silent(
                        "R05",
                        "the board answers",
                        reported(
                                assignment("u-1", lead("rs"))
                                        .text(Text.of("Korta köerna till vården."))
                                        .build(),
                                board(text))),
                silent(
                        "R05",
                        "the board was asked",
                        reported(care, board(text))
                                .addReportingDuties(ReportingDuty.builder()
                                        .id("rd-1")
                                        .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                                        .body(Id.of("rs"))
                                        .addPeriods(ReportingPeriod.parse("2024-T2"))
                                        .build())));
    }

    private static Assignment coded(String id, String code) {
        Assignment assignment = assignment(id, lead("rs")).build();
        return Assignment.builder()
                .copy(assignment)
                .responsibility(Responsibility.builder()
                        .copy(assignment.responsibility().orElseThrow())
                        .code(code)
                        .build())
                .build();
    }

    private static Portfolio.Builder codes(String one, String other) {
        return Norrlid.portfolio().addAssignments(coded("u-1", one)).addAssignments(coded("u-2", other));
    }

    private static List<RuleCase> codes() {
        return List.of(
                fires(
                        "R06",
                        "one code with a capital and without",
                        codes("(RS+nämnder)", "(RS+Nämnder)"),
                        "INFO assignment:u-2 one code of responsibility is written in different ways: (RS+Nämnder), (RS+nämnder) (2 assignments)"),
                fires(
                        "R06",
                        "one code with two signs, read from the texts",
                        Norrlid.portfolio()
                                .addAssignments(about("Samordna beställningen av resor. (HSN+KTN)"))
                                .addAssignments(Assignment.builder()
                                        .id("u-2")
                                        .text("Utveckla resor till vården. (HSN/KTN)")
                                        .build()),
                        "INFO assignment:u-2 one code of responsibility is written in different ways: (HSN+KTN), (HSN/KTN) (2 assignments)"),
                silent("R06", "two codes", codes("(RS+nämnder)", "(RS)")));
    }

    private static List<RuleCase> names() {
        Assignment assignment = assignment("u-1", lead("rs")).build();
        return List.of(
                fires(
                        "R06",
                        "a name with a space and with a slash, several times",
                        reported(
                                assignment,
                                board("Kursen ges av SV Norr. Hyran betalas av SV Norr."),
                                comment("k-2", "hsn", "Vi har mött SV/Norr.")),
                        "INFO comment:k-2 one name is written in different ways: SV Norr, SV/Norr (2 places)"),
                fires(
                        "R06",
                        "a name with a small letter",
                        reported(
                                assignment,
                                board("Vi har mött Röda Korset."),
                                comment("k-2", "hsn", "Avtalet med Röda korset gäller.")),
                        "INFO comment:k-2 one name is written in different ways: Röda Korset, Röda korset (2 places)"),
                silent(
                        "R06",
                        "inflected, and at the beginning of a sentence",
                        reported(
                                assignment,
                                board("Hälsocentraler deltar. Fler hälsocentraler och Region Norrlids"
                                        + " sjukhus vill, säger Region Norrlid."))));
    }

    private static List<RuleCase> abbreviations() {
        Assignment assignment = assignment("u-1", lead("rs")).build();
        GlossaryEntry entry = GlossaryEntry.builder()
                .id("g-1")
                .kind(GlossaryKind.ABBREVIATION)
                .term("QZT")
                .meaning("kvalitet, zoner och tid")
                .build();
        return List.of(
                fires(
                        "R08",
                        "explained nowhere, at two places",
                        reported(assignment, board("Vi följer QZT."), comment("k-2", "hsn", "Möten hålls om QZT.")),
                        "INFO comment:k-1 QZT is explained nowhere (number of places: 2)"),
                fires(
                        "R08",
                        "in brackets there is something else",
                        reported(assignment, board("Vi följer QZT (tre möten).")),
                        "INFO comment:k-1 QZT is explained nowhere (number of places: 1)"),
                silent(
                        "R08",
                        "explained by another",
                        reported(
                                assignment,
                                board("Vi följer QZT."),
                                comment("k-2", "hsn", "Quarnstedts zontariff (QZT) gäller."))),
                silent(
                        "R08",
                        "in the glossary",
                        reported(assignment, board("Vi följer QZT.")).addGlossary(entry)),
                silent(
                        "R08",
                        "the code of a body",
                        reported(assignment, board("Vi följer QZT.")).addBodies(body("qzt", "QZT", BodyKind.EXTERNAL))),
                silent(
                        "R08",
                        "common ones, numerals and a name",
                        reported(assignment, board("EU, SKR och HR deltar i etapp II och i övningen VEGA."))));
    }
}
