package se.tertial.plan.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.Membership;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.PartyRole;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.time.ReportingPeriod;

/** What rules are told around a report, seen through a rule. */
class RuleContextTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 31);

    private static void look(Portfolio portfolio, BiConsumer<RuleContext, ReportView> look) {
        List<String> seen = new ArrayList<>();
        Rule rule = Rules.of(
                Rules.describe("X1").build(),
                context -> Check.ofEachReport((view, found) -> {
                    look.accept(context, view);
                    seen.add("seen");
                }));
        CheckReport report = PlanChecker.of(RuleRegistry.builder().add(rule).build(), RuleSet.recommended())
                .check(portfolio, DAY);
        assertEquals(List.of(), report.runs(RuleRun.Outcome.FAILED));
        assertTrue(seen.size() > 0);
    }

    private static Set<Id> ids(String... ids) {
        return Set.copyOf(List.of(ids).stream().map(Id::of).toList());
    }

    private static Portfolio.Builder reportedIn(String period, Assignment assignment) {
        return Norrlid.portfolio()
                .addAssignments(assignment)
                .addFollowUps(Norrlid.followUp(
                                period,
                                Norrlid.report(assignment.id().value(), "Gul").build())
                        .build());
    }

    @Test
    void groupsAreExpandedAsOfTheDayOfTheFollowUp() {
        Assignment assignment = Norrlid.assignment(
                        "u-1",
                        Norrlid.lead("rs"),
                        Party.builder()
                                .group(Id.of("skola"))
                                .role(PartyRole.JOINT)
                                .build(),
                        Norrlid.committees(PartyRole.COOPERATES),
                        Party.builder().name("verksamheten").build(),
                        Party.builder()
                                .body(Id.of("ktn"))
                                .to(LocalDate.of(2024, 4, 30))
                                .build())
                .build();
        Portfolio portfolio = reportedIn("2024-T2", assignment)
                .addBodyGroups(BodyGroup.builder()
                        .id("skola")
                        .name("skolnämnder")
                        .addMembers(
                                new Membership(Id.of("run"), Optional.of(LocalDate.of(2024, 8, 31)), Optional.empty()))
                        .addMembers(
                                new Membership(Id.of("hsn"), Optional.empty(), Optional.of(LocalDate.of(2024, 8, 30))))
                        .build())
                .build();

        look(portfolio, (context, view) -> {
            ResponsibleBodies bodies = view.responsible().orElseThrow();
            assertEquals(ids("rs", "run"), bodies.answering());
            assertEquals(ids("hsn", "ktn"), bodies.cooperating());
            assertEquals(List.of("verksamheten"), bodies.unresolved());
        });
    }

    @Test
    void whoWasAskedIsKnownOnlyWhereADutyIsAboutTheThing() {
        Assignment assignment = Norrlid.assignment("u-1").build();
        ReportingDuty duty = ReportingDuty.builder()
                .id("p-1")
                .subject(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                .body("hsn")
                .addPeriods(ReportingPeriod.parse("2024-T2"))
                .build();

        look(
                reportedIn("2024-T2", assignment).build(),
                (context, view) -> assertEquals(Optional.empty(), view.asked()));
        look(
                reportedIn("2024-T2", assignment).addReportingDuties(duty).build(),
                (context, view) -> assertEquals(Optional.of(ids("hsn")), view.asked()));
        look(
                reportedIn("2024-T1", assignment).addReportingDuties(duty).build(),
                (context, view) -> assertEquals(Optional.of(Set.of()), view.asked()));
    }

    @Test
    void aTokenMeansWhatTheScaleOfItsAxisSays() {
        Portfolio portfolio = Norrlid.portfolio()
                .addAssignments(Norrlid.assignment("u-1").build())
                .addFollowUps(Norrlid.followUp(
                                "2024-T2",
                                Norrlid.report("u-1", "gult")
                                        .addAssessments(Norrlid.printed("GRÖN"))
                                        .addAssessments(Assessment.builder()
                                                .axis(AssessmentAxis.FORECAST)
                                                .printed("Grön")
                                                .build())
                                        .build())
                        .build())
                .build();

        look(
                portfolio,
                (context, view) -> assertEquals(
                        List.of(Optional.empty(), Optional.of("green"), Optional.empty()),
                        view.report().assessments().stream()
                                .map(its -> view.level(its).map(StatusLevel::code))
                                .toList()));
    }

    private static Portfolio ofTwoIssuers() {
        return Norrlid.portfolio()
                .addAssignments(Norrlid.assignment("u-1").build())
                .addFollowUps(
                        Norrlid.followUp("2024-T1", Norrlid.report("u-1", "Röd").build())
                                .issuer("rs")
                                .build(),
                        Norrlid.followUp("2024-T2", Norrlid.report("u-1", "Gul").build())
                                .issuer("rs")
                                .build(),
                        Norrlid.followUp(
                                        "2024-T2", Norrlid.report("u-1", "Grön").build())
                                .id("hsn-t2")
                                .issuer("hsn")
                                .build(),
                        Norrlid.followUp("2024-T2", Norrlid.report("u-1", "Gul").build())
                                .id("vy-2")
                                .issuer("rs")
                                .build(),
                        Norrlid.followUp("2024", Norrlid.report("u-1", "Grön").build())
                                .issuer("rs")
                                .build())
                .build();
    }

    @Test
    void theEarlierReportIsOfAnEarlierPeriodAndTheSameIssuer() {
        List<String> seen = new ArrayList<>();

        look(
                ofTwoIssuers(),
                (context, view) -> seen.add(view.followUp().id() + " after "
                        + view.earlier()
                                .map(its -> its.followUp().period() + " "
                                        + its.current().orElseThrow().printed().orElseThrow())
                                .orElse("nothing")));

        assertEquals(
                List.of(
                        "uppfoljning-2024-t1 after nothing",
                        "hsn-t2 after nothing",
                        "uppfoljning-2024-t2 after 2024-T1 Röd",
                        "vy-2 after 2024-T1 Röd",
                        "uppfoljning-2024 after 2024-T2 Gul"),
                seen);
    }

    @Test
    void whatRulesReadAlikeIsReadOnce() {
        AtomicInteger readings = new AtomicInteger();
        Assignment assignment = Norrlid.assignment("u-1").build();

        look(reportedIn("2024-T2", assignment).build(), (context, view) -> {
            StringBuilder first = view.shared(StringBuilder.class, its -> {
                readings.incrementAndGet();
                return new StringBuilder(its.subject().toString());
            });
            assertEquals("assignment:u-1", first.toString());
            assertSame(first, view.shared(StringBuilder.class, its -> new StringBuilder("read again")));
        });

        assertEquals(1, readings.get());
    }

    @Test
    void namesAreShortAndNotThoseOfWhatIsWithheld() {
        Assignment open = Norrlid.assignment("u-1")
                .text("Se över hur länets invånare i glesbygd når vård, kollektivtrafik och annan service")
                .build();
        Assignment secret = Norrlid.assignment("u-2")
                .disclosure(Disclosure.builder().level(DisclosureLevel.SECRET).build())
                .build();

        look(reportedIn("2024-T2", open).addAssignments(secret).build(), (context, view) -> {
            assertEquals("Se över hur länets invånare i glesbygd når vård,…", context.label(view.subject()));
            assertEquals("u-2", context.label(Ref.of(ObjectKind.ASSIGNMENT, "u-2")));
            assertEquals("gone", context.label(Ref.of(ObjectKind.ASSIGNMENT, "gone")));
            assertEquals("RS, HSN", context.bodyNames(List.of(Id.of("rs"), Id.of("hsn"))));
        });
    }
}
