package se.tertial.plan.export.layouts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.assignment.DependencyKind;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.AssessmentOrigin;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.Measurement;
import se.tertial.plan.model.measure.Quantity;
import se.tertial.plan.model.measure.Target;
import se.tertial.plan.model.measure.Threshold;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Contact;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

/** A small region for tests of layouts, in which each of the five marks, a correction and a secret occur. */
final class Norr {

    static final ReportingPeriod T1 = ReportingPeriod.tertial(2024, 1);
    static final ReportingPeriod T2 = ReportingPeriod.tertial(2024, 2);
    static final ScaleRef COLOURS = new ScaleRef(Id.of("farger"), "1");
    static final String SECRET = "Två anläggningar saknar bränsle.";

    private Norr() {}

    static Portfolio portfolio() {
        return Portfolio.builder()
                .organisation(Organisation.builder()
                        .name(Text.of("Region Norr").with(Language.EN, "Region North"))
                        .contact(Contact.builder()
                                .name("Kansliet")
                                .email("kansli@norr.example")
                                .build())
                        .build())
                .addBodies(body("rs", "Regionstyrelsen"), body("tn", "Trafiknämnden"), body("kun", "Kulturnämnden"))
                .addStatusScales(scale())
                .addDecisions(decision())
                .addPlans(plan())
                .addAssignments(
                        assignment("u-1", "1", "Minska utsläppen.", "rs"),
                        assignment("u-2", "2", "Kör fler turer.", "tn"))
                .addIndicators(indicator())
                .addDependencies(Dependency.builder()
                        .id("d-1")
                        .kind(DependencyKind.WAITS_FOR)
                        .from(Ref.of(ObjectKind.ASSIGNMENT, "u-2"))
                        .party(Party.builder().body("rs").build())
                        .text("Riktlinje för möten")
                        .build())
                .addReportingDuties(duty("u-1", "rs"), duty("u-1", "kun"), duty("u-2", "tn"), duty("u-2", "rs"))
                .addFollowUps(
                        followUp("fu-1", T1, 1, report("u-2", "Grön", "green").build()),
                        followUp(
                                "fu-2",
                                T2,
                                1,
                                report("u-1", "Gul", "yellow")
                                        .addComments(
                                                comment("k-1", "rs", CommentKind.PROGRESS, "Det går bra."),
                                                comment("k-2", "tn", CommentKind.REFERRAL, "Se uppdrag 2."))
                                        .build(),
                                report("u-2", "Röd", "red").build()),
                        correction())
                .build();
    }

    private static Decision decision() {
        return Decision.builder()
                .id("b-1")
                .act(DecisionAct.ASSIGNED)
                .body(Id.of("rs"))
                .date(on("2023-11-29", TimeRole.DECISION))
                .paragraph("§ 131")
                .build();
    }

    private static FollowUp correction() {
        Report corrected = report("u-2", "Gul", "yellow")
                .addAssessments(Assessment.builder()
                        .printed("Blå")
                        .body(Id.of("tn"))
                        .origin(AssessmentOrigin.OVERRIDDEN)
                        .reason("Nya siffror.")
                        .build())
                .addComments(
                        comment("k-3", "tn", CommentKind.NEED, "Stöd behövs."),
                        Comment.builder()
                                .copy(comment("k-4", "rs", CommentKind.PROGRESS, SECRET))
                                .disclosure(Disclosure.builder()
                                        .level(DisclosureLevel.SECRET)
                                        .legalBasis("OSL 18:13")
                                        .build())
                                .build())
                .addDeviations(Deviation.builder()
                        .cause("Bussarna är sena.")
                        .action("Bussar hyrs.")
                        .newDate(LocalDate.of(2024, 12, 31))
                        .build())
                .build();
        return FollowUp.builder()
                .copy(followUp("fu-3", T2, 2, corrected))
                .supersedes(Optional.of(Id.of("fu-2")))
                .completeness(Completeness.VIEW)
                .build();
    }

    private static FollowUp followUp(String id, ReportingPeriod period, int revision, Report... reports) {
        return FollowUp.builder()
                .id(id)
                .title("Tertialrapport " + period.code())
                .issuer("rs")
                .recordNumber(RecordNumber.of("RS/40/2024"))
                .period(period)
                .revision(revision)
                .addReports(reports)
                .build();
    }

    private static Report.Builder report(String assignment, String printed, String level) {
        return Report.builder()
                .subject(Ref.of(ObjectKind.ASSIGNMENT, assignment))
                .addAssessments(Assessment.builder()
                        .printed(printed)
                        .scale(COLOURS)
                        .level(level)
                        .build());
    }

    private static Comment comment(String id, String body, CommentKind kind, String words) {
        return Comment.builder()
                .id(id)
                .body(body)
                .kind(kind)
                .addParagraphs(Text.of(words))
                .build();
    }

    private static ReportingDuty duty(String assignment, String body) {
        return ReportingDuty.builder()
                .id("rd-" + assignment + "-" + body)
                .subject(Ref.of(ObjectKind.ASSIGNMENT, assignment))
                .body(body)
                .addPeriods(T2)
                .build();
    }

    private static Assignment assignment(String id, String number, String text, String body) {
        return Assignment.builder()
                .id(id)
                .number(number)
                .text(text)
                .decision(Id.of("b-1"))
                .reportBy(LocalDate.of(2024, 10, 15))
                .responsibility(Responsibility.builder()
                        .code("(" + body.toUpperCase(java.util.Locale.ROOT) + ")")
                        .addParties(Party.builder().body(body).build())
                        .origin(ResponsibilityOrigin.EXPLICIT)
                        .build())
                .addEvents(AssignmentEvent.builder()
                        .kind(AssignmentEventKind.GIVEN)
                        .date(Edtf.parse("2023-11-29"))
                        .decision(Id.of("b-1"))
                        .build())
                .build();
    }

    private static Plan plan() {
        return Plan.builder()
                .id("plan")
                .kind(DocumentKind.ACTION_PLAN)
                .title("Plan för resor")
                .addFocusAreas(FocusArea.builder()
                        .id("resor")
                        .title("Resor")
                        .addActivities(Activity.builder()
                                .id("a-1")
                                .number("1.1")
                                .title("Nya linjer")
                                .text("Öppna tre linjer.")
                                .addResponsible(Party.builder().body("tn").build())
                                .addDeliverables(Deliverable.builder()
                                        .id("dl-1")
                                        .name("Tidtabell")
                                        .due(on("2024-08-01", TimeRole.DEADLINE))
                                        .state(Lifecycle.ONGOING)
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static Indicator indicator() {
        return Indicator.builder()
                .id("n-1")
                .name("Väntan")
                .unit("dagar")
                .dataSource("Kolada")
                .polarity(Polarity.LOWER_IS_BETTER)
                .addTargets(Target.builder()
                        .time(Edtf.parse("2025"))
                        .quantity(new Quantity(Quantity.Bound.AT_MOST, new BigDecimal("35.5")))
                        .build())
                .addThresholds(
                        Threshold.builder()
                                .scale(COLOURS)
                                .level("green")
                                .below(new BigDecimal("36"))
                                .build(),
                        Threshold.builder()
                                .scale(COLOURS)
                                .level("yellow")
                                .from(new BigDecimal("36"))
                                .build())
                .addOutcomes(
                        Measurement.builder()
                                .period(T2)
                                .quantity(Quantity.of(new BigDecimal("36")))
                                .preliminary(true)
                                .build(),
                        Measurement.builder().period(T1).build())
                .build();
    }

    private static TimeFrame on(String day, TimeRole role) {
        return TimeFrame.builder()
                .of(Edtf.parse(day))
                .role(role)
                .basis(TimeBasis.DECIDED)
                .build();
    }

    private static Body body(String id, String name) {
        return Body.builder()
                .id(id)
                .name(name)
                .code(id.toUpperCase(java.util.Locale.ROOT))
                .kind(BodyKind.COMMITTEE)
                .build();
    }

    private static StatusScale scale() {
        return StatusScale.builder()
                .id("farger")
                .version("1")
                .name("Färger")
                .confidence(ScaleConfidence.INFERRED)
                .addAllLevels(List.of(
                        level("red", "Större avvikelse", "Rött", "■", 1, Outlook.MAJOR_DEVIATION),
                        level("yellow", "Mindre avvikelse", "Gult", "▲", 2, Outlook.MINOR_DEVIATION),
                        level("green", "Enligt plan", "Grönt", "●", 3, Outlook.ON_PLAN)))
                .build();
    }

    private static StatusLevel level(
            String code, String label, String alias, String symbol, int order, Outlook outlook) {
        return StatusLevel.builder()
                .code(code)
                .label(label)
                .addAliases(alias)
                .symbol(symbol)
                .order(order)
                .outlook(outlook)
                .build();
    }
}
