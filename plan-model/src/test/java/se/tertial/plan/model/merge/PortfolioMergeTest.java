package se.tertial.plan.model.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.tertial.plan.model.merge.MergeSamples.NEWER;
import static se.tertial.plan.model.merge.MergeSamples.TEXT;
import static se.tertial.plan.model.merge.MergeSamples.assignment;
import static se.tertial.plan.model.merge.MergeSamples.followUp;
import static se.tertial.plan.model.merge.MergeSamples.kinds;
import static se.tertial.plan.model.merge.MergeSamples.portfolio;
import static se.tertial.plan.model.merge.MergeSamples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.IncompatiblePortfoliosException;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.MergeResult;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioMerge;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Identifier;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.text.Language;

class PortfolioMergeTest {

    @Test
    void anOrganisationFileTakesUpTheBodiesThatAnImportMadeUp() {
        Portfolio read = portfolio()
                .addBodies(Body.builder()
                        .id("regionstyrelsen")
                        .name("Regionstyrelsen")
                        .kind(BodyKind.OTHER)
                        .build())
                .addFollowUps(FollowUp.builder()
                        .copy(followUp("t1", "2024-T1"))
                        .issuer("regionstyrelsen")
                        .build())
                .build();
        Portfolio file = portfolio()
                .addBodies(Body.builder()
                        .id("rs")
                        .name("Regionstyrelsen")
                        .code("RS")
                        .kind(BodyKind.EXECUTIVE_BOARD)
                        .build())
                .build();

        Portfolio merged = PortfolioMerge.into(file, read).portfolio();
        Portfolio other = PortfolioMerge.into(read, file).portfolio();

        assertEquals(
                List.of("rs"),
                merged.bodies().stream().map(body -> body.id().value()).toList());
        assertEquals(Optional.of(Id.of("rs")), merged.followUps().get(0).issuer());
        assertEquals(Optional.of("RS"), other.bodies().get(0).code());
        assertEquals(BodyKind.EXECUTIVE_BOARD, other.bodies().get(0).kind());
    }

    @Test
    void aBodyIsFoundByCodeAndKeepsBothNames() {
        Portfolio base = portfolio()
                .addBodies(Body.builder()
                        .id("hsn")
                        .name("Hälso- och sjukvårdsnämnden")
                        .kind(BodyKind.COMMITTEE)
                        .code("HSN")
                        .build())
                .build();
        Portfolio incoming = portfolio()
                .addBodies(Body.builder()
                        .id("n1")
                        .name("Vårdnämnden")
                        .kind(BodyKind.OTHER)
                        .code("HSN")
                        .build())
                .build();

        MergeResult result = PortfolioMerge.into(base, incoming);

        assertEquals(List.of("Vårdnämnden"), result.portfolio().bodies().get(0).aliases());
        assertEquals(List.of(MergeFinding.Kind.CONTRADICTION), kinds(result));
        assertEquals("/bodies/0/name", result.findings().get(0).path());
        assertEquals("Vårdnämnden", result.findings().get(0).incomingValue());
        assertEquals(
                Optional.of(Ref.of(ObjectKind.BODY, "n1")),
                result.findings().get(0).incoming());
    }

    @Test
    void whatTheBaseLacksIsFilledInAndWhatContradictsItIsFound() {
        Portfolio base = portfolio()
                .addAssignments(Assignment.builder()
                        .copy(assignment("u-1", TEXT))
                        .reportBy(LocalDate.of(2024, 12, 31))
                        .build())
                .build();
        Portfolio incoming = portfolio()
                .addAssignments(Assignment.builder()
                        .copy(assignment("u-1", TEXT))
                        .number("7")
                        .reportBy(LocalDate.of(2025, 6, 30))
                        .build())
                .build();

        MergeResult result = PortfolioMerge.into(base, incoming);

        assertEquals(Optional.of("7"), result.portfolio().assignments().get(0).number());
        assertEquals(
                Optional.of(LocalDate.of(2024, 12, 31)),
                result.portfolio().assignments().get(0).reportBy());
        MergeFinding found = result.findings().get(0);
        assertEquals(1, result.findings().size());
        assertEquals("/assignments/0/reportBy", found.path());
        assertEquals(List.of("2024-12-31", "2025-06-30"), List.of(found.baseValue(), found.incomingValue()));
        assertEquals(
                "contradiction at /assignments/0/reportBy, base assignment:u-1, incoming assignment:u-1: both say something"
                        + " else; the base's value was kept [base: 2024-12-31] [incoming: 2025-06-30]",
                found.toString());
    }

    @Test
    void aRewordedAssignmentKeepsBothWordingsTheNewerAsItsText() {
        Portfolio first = portfolio()
                .addAssignments(assignment("u-1", TEXT))
                .addFollowUps(followUp("t1", "2024-T1", report("u-1", "Gul")))
                .build();
        Portfolio second = portfolio()
                .addAssignments(assignment("u-1", NEWER))
                .addFollowUps(followUp("t2", "2024-T2", report("u-1", "Gul")))
                .build();

        for (MergeResult result : List.of(PortfolioMerge.into(first, second), PortfolioMerge.into(second, first))) {
            Assignment merged = result.portfolio().assignments().get(0);
            assertEquals(NEWER, merged.text().plain());
            assertEquals(
                    List.of(TEXT, NEWER),
                    merged.wordings().stream()
                            .map(wording -> wording.text().plain())
                            .toList());
            assertEquals(
                    List.of(AssignmentEventKind.REWORDED),
                    merged.events().stream().map(AssignmentEvent::kind).toList());
            assertEquals(List.of(MergeFinding.Kind.REWORDED), kinds(result));
            assertEquals(
                    result.portfolio(),
                    PortfolioMerge.into(result.portfolio(), first).portfolio());
            assertEquals(
                    result.portfolio(),
                    PortfolioMerge.into(result.portfolio(), second).portfolio());
        }
    }

    @Test
    void anAssignmentIsFoundByItsEarlierWording() {
        Portfolio twice = PortfolioMerge.into(
                        portfolio().addAssignments(assignment("u-1", TEXT)).build(),
                        portfolio().addAssignments(assignment("u-1", NEWER)).build())
                .portfolio();

        Portfolio merged = PortfolioMerge.into(
                        twice,
                        portfolio().addAssignments(assignment("old", TEXT)).build())
                .portfolio();

        assertEquals(1, merged.assignments().size());
        assertEquals(NEWER, merged.assignments().get(0).text().plain());
    }

    @Test
    void anIdentifierOfAnotherSystemJoinsWhatReadsDifferently() {
        Identifier known = Identifier.of("stratsys", "4711");
        Portfolio base = portfolio()
                .addAssignments(Assignment.builder()
                        .copy(assignment("u-1", TEXT))
                        .addIdentifiers(known)
                        .build())
                .build();
        Portfolio incoming = portfolio()
                .addAssignments(Assignment.builder()
                        .copy(assignment("x", "Något helt annat."))
                        .addIdentifiers(known)
                        .build())
                .build();

        MergeResult result = PortfolioMerge.into(base, incoming);

        assertEquals(1, result.portfolio().assignments().size());
        assertEquals(List.of(MergeFinding.Kind.REWORDED), kinds(result));
    }

    @Test
    void whatIsOnlyAlikeIsAskedAboutAndNotJoined() {
        MergeResult result = PortfolioMerge.into(
                portfolio()
                        .addAssignments(assignment("u-1", TEXT), assignment("u-2", "Bygg ett nytt sjukhus."))
                        .build(),
                portfolio()
                        .addAssignments(assignment("x-1", NEWER), assignment("x-2", "Sälj tomten i centrum."))
                        .build());

        assertEquals(4, result.portfolio().assignments().size());
        assertEquals(List.of(MergeFinding.Kind.SIMILAR), kinds(result));
        assertEquals(
                Optional.of(Ref.of(ObjectKind.ASSIGNMENT, "u-1")),
                result.findings().get(0).base());
        assertEquals(
                Optional.of(Ref.of(ObjectKind.ASSIGNMENT, "x-1")),
                result.findings().get(0).incoming());
        assertTrue(result.findings().get(0).similarity().orElse(0) > 0.8);
    }

    @Test
    void whatCouldBeTwoThingsIsJoinedWithNone() {
        MergeResult result = PortfolioMerge.into(
                portfolio()
                        .addAssignments(assignment("u-1", TEXT), assignment("u-2", TEXT))
                        .build(),
                portfolio().addAssignments(assignment("x", TEXT)).build());

        assertEquals(3, result.portfolio().assignments().size());
        assertTrue(kinds(result).contains(MergeFinding.Kind.AMBIGUOUS));
    }

    @Test
    void activitiesAreJoinedByTextWithinTheSamePlanOnly() {
        Portfolio base = portfolio().addPlans(plan("p", "Handlingsplan", "a-1")).build();
        Portfolio same = portfolio().addPlans(plan("q", "Handlingsplan", "b-1")).build();
        Portfolio another = portfolio().addPlans(plan("q", "Språkplan", "b-1")).build();
        Portfolio sameIds = portfolio().addPlans(plan("q", "Språkplan", "a-1")).build();

        assertEquals(List.of("a-1"), activities(PortfolioMerge.into(base, same).portfolio()));
        assertEquals(
                List.of("a-1", "b-1"),
                activities(PortfolioMerge.into(base, another).portfolio()));
        MergeResult renamed = PortfolioMerge.into(base, sameIds);
        assertEquals(List.of("a-1", "a-1.q"), activities(renamed.portfolio()));
        assertTrue(kinds(renamed).contains(MergeFinding.Kind.RENAMED));
        assertEquals(
                renamed.portfolio(),
                PortfolioMerge.into(renamed.portfolio(), sameIds).portfolio());
    }

    private static Plan plan(String id, String title, String activity) {
        return Plan.builder()
                .id(id)
                .title(title)
                .addFocusAreas(FocusArea.builder()
                        .id("f-" + activity)
                        .title("Insatser")
                        .addActivities(Activity.builder()
                                .id(activity)
                                .text("Ta fram ett förslag.")
                                .build())
                        .build())
                .build();
    }

    private static List<String> activities(Portfolio portfolio) {
        return portfolio.plans().stream()
                .flatMap(plan -> plan.focusAreas().stream())
                .flatMap(area -> area.activities().stream())
                .map(activity -> activity.id().value())
                .toList();
    }

    @Test
    void theStricterDisclosureStays() {
        Disclosure secret = Disclosure.builder().level(DisclosureLevel.SECRET).build();
        Disclosure open = Disclosure.builder().level(DisclosureLevel.PUBLIC).build();
        Portfolio base = portfolio()
                .addAssignments(Assignment.builder()
                        .copy(assignment("u-1", TEXT))
                        .disclosure(open)
                        .build())
                .build();
        Portfolio incoming = portfolio()
                .addAssignments(Assignment.builder()
                        .copy(assignment("u-1", TEXT))
                        .disclosure(secret)
                        .build())
                .build();

        MergeResult result = PortfolioMerge.into(base, incoming);

        assertEquals(
                Optional.of(secret), result.portfolio().assignments().get(0).disclosure());
        assertEquals(List.of(MergeFinding.Kind.DISCLOSURE), kinds(result));
        assertEquals(
                Optional.of(secret),
                PortfolioMerge.into(incoming, base)
                        .portfolio()
                        .assignments()
                        .get(0)
                        .disclosure());
    }

    @Test
    void aReferenceThatWouldLeadInACircleIsLeftOutAndFound() {
        Assignment inner = Assignment.builder()
                .copy(assignment("u-1", TEXT))
                .within(Ref.of(ObjectKind.ASSIGNMENT, "u-2"))
                .build();
        Assignment outer = Assignment.builder()
                .copy(assignment("u-2", "Bygg nytt."))
                .within(Ref.of(ObjectKind.ASSIGNMENT, "u-1"))
                .build();

        MergeResult result = PortfolioMerge.into(
                portfolio()
                        .addAssignments(inner, assignment("u-2", "Bygg nytt."))
                        .build(),
                portfolio().addAssignments(assignment("u-1", TEXT), outer).build());

        assertEquals(Optional.empty(), result.portfolio().assignments().get(1).within());
        assertEquals(List.of(MergeFinding.Kind.CIRCLE), kinds(result));
    }

    @Test
    void otherOrganisationsAndOtherLanguagesAreRefused() {
        Portfolio base = portfolio().build();
        Portfolio stranger = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Söderlid").build())
                .build();
        Portfolio english = Portfolio.builder()
                .organisation(Organisation.builder()
                        .name("Region Norrmark")
                        .language(Language.EN)
                        .build())
                .build();

        String strange = assertThrows(IncompatiblePortfoliosException.class, () -> PortfolioMerge.into(base, stranger))
                .toString();
        assertTrue(strange.contains("'Region Norrmark'") && strange.contains("'Region Söderlid'"), strange);
        String foreign = assertThrows(IncompatiblePortfoliosException.class, () -> PortfolioMerge.into(base, english))
                .toString();
        assertTrue(foreign.contains("'sv'") && foreign.contains("'en'"), foreign);
    }

    @Test
    void theSameNumberMakesOneOrganisationOfTwoNames() {
        Portfolio one = Portfolio.builder()
                .organisation(Organisation.builder()
                        .name("Region Norrmark")
                        .number("232100-0000")
                        .build())
                .build();
        Portfolio other = Portfolio.builder()
                .organisation(Organisation.builder()
                        .name("Norrmarks läns landsting")
                        .number("2321000000")
                        .build())
                .build();

        MergeResult result = PortfolioMerge.into(one, other);

        assertEquals(one, result.portfolio());
        assertFalse(result.findings().isEmpty());
    }

    @Test
    void manyObjectsAreMergedWithoutComparingAllWithAll() {
        Portfolio.Builder base = portfolio();
        Portfolio.Builder incoming = portfolio();
        for (int i = 0; i < 3000; i++) {
            base.addAssignments(assignment("u-" + i, "Utred åtgärd nummer " + i + " inom område " + i % 7));
            incoming.addAssignments(assignment("x-" + i, "Genomför insats nummer " + i + " inom fält " + i % 7));
        }

        assertEquals(
                6000,
                PortfolioMerge.into(base.build(), incoming.build())
                        .portfolio()
                        .assignments()
                        .size());
    }
}
