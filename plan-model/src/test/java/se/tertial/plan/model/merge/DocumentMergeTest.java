package se.tertial.plan.model.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.tertial.plan.model.merge.MergeSamples.assignment;
import static se.tertial.plan.model.merge.MergeSamples.kinds;
import static se.tertial.plan.model.merge.MergeSamples.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.MergeFinding;
import se.tertial.plan.model.MergeResult;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioMerge;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.ConsultationState;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.assignment.DependencyKind;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.document.DocumentRelation;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.document.ReferenceDocument;
import se.tertial.plan.model.document.RelationType;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.RequirementKind;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Membership;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.Person;
import se.tertial.plan.model.organisation.TargetGroup;
import se.tertial.plan.model.text.GlossaryEntry;
import se.tertial.plan.model.text.GlossaryKind;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.LegalBasis;
import se.tertial.plan.model.text.LegalBasisKind;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.TimeBasis;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;

class DocumentMergeTest {

    private static TimeFrame on(String edtf) {
        return TimeFrame.builder()
                .of(Edtf.parse(edtf))
                .role(TimeRole.WITHIN)
                .basis(TimeBasis.DECIDED)
                .build();
    }

    private static Decision decision(String id, String body) {
        return Decision.builder()
                .id(id)
                .body(body)
                .date(on("2021-12-01"))
                .paragraph("§ 99")
                .build();
    }

    /** The same documents and what belongs to them, under ids that begin with a letter of one's own. */
    private static Portfolio.Builder documents(String id) {
        Ref strategy = Ref.of(ObjectKind.STRATEGY, id + "-strategy");
        return people(id)
                .addDocuments(ReferenceDocument.builder()
                        .id(id + "-doc")
                        .title("Policy för resor")
                        .kind(DocumentKind.POLICY)
                        .addLegalBases(LegalBasis.builder()
                                .kind(LegalBasisKind.LAW)
                                .title("Kommunallagen")
                                .build())
                        .build())
                .addStrategies(Strategy.builder()
                        .id(id + "-strategy")
                        .title("Strategi för ett grönt Norrmark")
                        .addOwners(Id.of(id + "-rf"))
                        .addDecisions(decision(id + "-decision", id + "-rf"))
                        .addCommitments(Commitment.builder()
                                .id(id + "-commit")
                                .text("Minska resorna.")
                                .build())
                        .build())
                .addTargetAreas(TargetArea.builder()
                        .id(id + "-area")
                        .title("Kollektivtrafik")
                        .plan(id + "-plan")
                        .build())
                .addPlans(plan(id, strategy));
    }

    private static Portfolio.Builder people(String id) {
        return portfolio()
                .addBodies(Body.builder()
                        .id(id + "-rf")
                        .name("Regionfullmäktige")
                        .kind(BodyKind.ASSEMBLY)
                        .build())
                .addBodyGroups(BodyGroup.builder()
                        .id(id + "-group")
                        .name("Nämnder")
                        .addMembers(Membership.of(Id.of(id + "-rf")))
                        .build())
                .addTargetGroups(
                        TargetGroup.builder().id(id + "-young").name("Unga").build())
                .addPersons(Person.builder()
                        .id(id + "-person")
                        .name("Kim Exempel")
                        .body(id + "-rf")
                        .build())
                .addGlossary(GlossaryEntry.builder()
                        .id(id + "-term")
                        .kind(GlossaryKind.TERM)
                        .term("tertial")
                        .build());
    }

    private static Plan plan(String id, Ref strategy) {
        Activity activity = Activity.builder()
                .id(id + "-a1")
                .title("Fler bussar")
                .addTimeFrames(on("2024"))
                .addResponsible(Party.builder().body(id + "-rf").build())
                .addTargetGroups(Id.of(id + "-young"))
                .addDeliverables(Deliverable.builder()
                        .id(id + "-model")
                        .name("En modell")
                        .due(on("2024-06"))
                        .build())
                .addMilestones(Milestone.builder()
                        .id(id + "-start")
                        .name("Start")
                        .date(on("2024-02"))
                        .build())
                .addContributesTo(strategy)
                .build();
        return Plan.builder()
                .id(id + "-plan")
                .title("Handlingsplan 2024–2026")
                .addRelations(DocumentRelation.builder()
                        .type(RelationType.IMPLEMENTS)
                        .target(strategy)
                        .build())
                .addRequirements(Requirement.builder()
                        .id(id + "-req")
                        .kind(RequirementKind.ACCESSIBILITY)
                        .text("Allt ska gå att nå.")
                        .build())
                .addFocusAreas(FocusArea.builder()
                        .id(id + "-focus")
                        .title("Resor")
                        .addActivities(activity)
                        .build())
                .build();
    }

    @Test
    void theSameDocumentsUnderOtherIdsAreJoinedToTheLastPart() {
        Portfolio base = documents("a").build();
        Portfolio incoming = documents("b").build();

        MergeResult result = PortfolioMerge.into(base, incoming);
        Portfolio merged = result.portfolio();

        assertEquals(List.of(), result.findings());
        Activity activity = merged.activity(Id.of("a-a1")).orElseThrow();
        assertEquals(base.activity(Id.of("a-a1")).orElseThrow().contributesTo(), activity.contributesTo());
        assertEquals(1, activity.responsible().size());
        assertEquals(1, activity.deliverables().size());
        assertEquals(1, merged.strategies().get(0).decisions().size());
        assertEquals(1, merged.strategies().get(0).commitments().size());
        assertEquals(1, merged.plans().get(0).requirements().size());
        assertEquals(1, merged.bodyGroups().get(0).members().size());
        for (List<?> one : List.of(merged.persons(), merged.glossary(), merged.documents(), merged.targetAreas())) {
            assertEquals(1, one.size());
        }
        assertEquals(merged, PortfolioMerge.into(merged, incoming).portfolio());
    }

    @Test
    void onePlanUnderAnotherRecordNumberIsAnotherPlan() {
        Portfolio base = portfolio().addPlans(numbered("p", "RS/1/2023")).build();

        assertEquals(
                2,
                PortfolioMerge.into(
                                base,
                                portfolio().addPlans(numbered("q", "RS/2/2024")).build())
                        .portfolio()
                        .plans()
                        .size());
        assertEquals(
                1,
                PortfolioMerge.into(
                                base,
                                portfolio().addPlans(numbered("q", "RS/1/2023")).build())
                        .portfolio()
                        .plans()
                        .size());
    }

    private static Plan numbered(String id, String number) {
        return Plan.builder()
                .id(id)
                .title("Verksamhetsplan")
                .recordNumber(RecordNumber.of(number))
                .build();
    }

    @Test
    void anActivityMovedToAnotherFocusAreaStaysWhereTheBaseHasIt() {
        Activity moved =
                Activity.builder().id("a").text("Mät och visa.").number("1").build();
        Portfolio base = portfolio().addPlans(areas(List.of(moved), List.of())).build();
        Portfolio incoming = portfolio()
                .addPlans(areas(
                        List.of(),
                        List.of(Activity.builder()
                                .id("b")
                                .title("Hållbarhet")
                                .addActivities(Activity.builder()
                                        .copy(moved)
                                        .conditional(true)
                                        .build())
                                .build())))
                .build();

        Portfolio merged = PortfolioMerge.into(base, incoming).portfolio();

        List<FocusArea> areas = merged.plans().get(0).focusAreas();
        assertTrue(areas.get(0).activities().get(0).conditional());
        assertEquals(List.of(), areas.get(1).activities().get(0).activities());
        assertEquals(merged, PortfolioMerge.into(merged, incoming).portfolio());
    }

    private static Plan areas(List<Activity> first, List<Activity> second) {
        return Plan.builder()
                .id("p")
                .title("Plan")
                .addFocusAreas(
                        FocusArea.builder()
                                .id("f1")
                                .title("Ett")
                                .activities(first)
                                .build(),
                        FocusArea.builder()
                                .id("f2")
                                .title("Två")
                                .activities(second)
                                .build())
                .build();
    }

    @Test
    void whatWaitsForAnAssignmentFollowsItToItsNewId() {
        Portfolio base = waiting("a").build();
        Portfolio incoming = waiting("b").build();

        MergeResult result = PortfolioMerge.into(base, incoming);

        assertEquals(List.of(), result.findings());
        assertEquals(1, result.portfolio().dependencies().size());
        assertEquals(1, result.portfolio().consultations().size());
        assertEquals(1, result.portfolio().reportingDuties().size());
        assertEquals(
                3,
                result.portfolio()
                        .referencesTo(Ref.of(ObjectKind.ASSIGNMENT, "a-u"))
                        .size());
    }

    private static Portfolio.Builder waiting(String id) {
        Ref subject = Ref.of(ObjectKind.ASSIGNMENT, id + "-u");
        return portfolio()
                .addBodies(Body.builder()
                        .id(id + "-rs")
                        .name("Regionstyrelsen")
                        .kind(BodyKind.EXECUTIVE_BOARD)
                        .build())
                .addAssignments(assignment(id + "-u", "Se över resorna."))
                .addDependencies(Dependency.builder()
                        .id(id + "-d")
                        .kind(DependencyKind.WAITS_FOR)
                        .from(subject)
                        .text("Besked från staten")
                        .build())
                .addConsultations(Consultation.builder()
                        .id(id + "-c")
                        .subject(subject)
                        .state(ConsultationState.ONGOING)
                        .addParties(Party.builder().body(id + "-rs").build())
                        .build())
                .addReportingDuties(ReportingDuty.builder()
                        .id(id + "-r")
                        .subject(subject)
                        .body(id + "-rs")
                        .due(LocalDate.of(2024, 9, 30))
                        .build());
    }

    @Test
    void aResponsibilityThatIsPrintedReplacesAMissingOneAndAnotherCodeContradictsIt() {
        Responsibility missing =
                Responsibility.builder().origin(ResponsibilityOrigin.MISSING).build();
        Responsibility board = coded("(RS)");
        Responsibility all = coded("(RS+nämnder)");

        assertEquals(Optional.of(board), responsibility(answering(missing), answering(board)));
        assertEquals(Optional.of(board), responsibility(answering(board), answering(missing)));
        assertEquals(Optional.of(board), responsibility(answering(board), answering(all)));
        assertEquals(
                List.of(MergeFinding.Kind.CONTRADICTION), kinds(PortfolioMerge.into(answering(board), answering(all))));
        Responsibility inferred = Responsibility.builder()
                .origin(ResponsibilityOrigin.INFERRED_FROM_COMMENTS)
                .addParties(Party.builder().name("staben").build())
                .build();
        Responsibility joined =
                responsibility(answering(inferred), answering(board)).orElseThrow();
        assertEquals(ResponsibilityOrigin.EXPLICIT, joined.origin());
        assertEquals(Optional.of("(RS)"), joined.code());
        assertEquals(inferred.parties(), joined.parties());
    }

    private static Responsibility coded(String code) {
        return Responsibility.builder()
                .origin(ResponsibilityOrigin.EXPLICIT)
                .code(code)
                .build();
    }

    private static Portfolio answering(Responsibility responsibility) {
        return portfolio()
                .addAssignments(Assignment.builder()
                        .copy(assignment("u", "Se över resorna."))
                        .responsibility(responsibility)
                        .build())
                .build();
    }

    private static Optional<Responsibility> responsibility(Portfolio base, Portfolio incoming) {
        return PortfolioMerge.into(base, incoming)
                .portfolio()
                .assignments()
                .get(0)
                .responsibility();
    }

    @Test
    void translationsOfBothAreKept() {
        Text english = Text.of("Se över resorna.").with(Language.EN, "Review travel.");

        Portfolio merged = PortfolioMerge.into(
                        portfolio()
                                .addAssignments(assignment("u", "Se över resorna."))
                                .build(),
                        portfolio()
                                .addAssignments(Assignment.builder()
                                        .id("u")
                                        .text(english)
                                        .build())
                                .build())
                .portfolio();

        assertEquals(english, merged.assignments().get(0).text());
    }
}
