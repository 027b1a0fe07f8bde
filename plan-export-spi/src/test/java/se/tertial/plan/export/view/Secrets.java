package se.tertial.plan.export.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.ConsultationState;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.assignment.DependencyKind;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.DocumentKind;
import se.tertial.plan.model.document.DocumentRelation;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.ReferenceDocument;
import se.tertial.plan.model.document.RelationType;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.RequirementKind;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.ImportNote;
import se.tertial.plan.model.followup.NoteSeverity;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.model.identity.ExtensionValue;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Identifier;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.measure.Control;
import se.tertial.plan.model.measure.Funding;
import se.tertial.plan.model.measure.Goal;
import se.tertial.plan.model.measure.GoalInteraction;
import se.tertial.plan.model.measure.GoalKind;
import se.tertial.plan.model.measure.Indicator;
import se.tertial.plan.model.measure.InteractionType;
import se.tertial.plan.model.measure.Risk;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.status.Polarity;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;

/** A portfolio in which everything that can be withheld is, and says so in every field that takes words. */
public final class Secrets {

    public static final String WORD = "HEMLIGT";
    private static final Ref ASSIGNMENT = Ref.of(ObjectKind.ASSIGNMENT, "u-1");

    private Secrets() {}

    public static Portfolio portfolio(DisclosureLevel level) {
        Disclosure disclosure =
                Disclosure.builder().level(level).legalBasis("OSL 18:13").build();
        Portfolio.Builder portfolio = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addStrategies(strategy(disclosure))
                .addDocuments(ReferenceDocument.builder()
                        .id("doc-1")
                        .kind(DocumentKind.POLICY)
                        .title(WORD)
                        .retention(WORD)
                        .disclosure(disclosure)
                        .build())
                .addPlans(plan(disclosure), openPlanWithSecretActivity(disclosure))
                .addDecisions(Decision.builder()
                        .id("b-9")
                        .subject(ASSIGNMENT)
                        .text(WORD)
                        .build())
                .addFollowUps(followUp(disclosure));
        addGoals(portfolio, disclosure);
        addWhatIsAboutTheAssignment(portfolio);
        addWhatIsAboutComments(portfolio);
        return portfolio.build();
    }

    /** Everything that a reader of a view can get at, as one string. */
    static Stream<String> words(PlanSource view) {
        return Stream.concat(
                Stream.of(view.catalogue().toString()), Views.reports(view).map(Object::toString));
    }

    private static void addGoals(Portfolio.Builder portfolio, Disclosure disclosure) {
        portfolio
                .addGoals(Goal.builder()
                        .id("g-1")
                        .kind(GoalKind.OVERALL)
                        .title(WORD)
                        .text(WORD)
                        .disclosure(disclosure)
                        .build())
                .addRisks(Risk.builder()
                        .id("r-1")
                        .title(WORD)
                        .text(WORD)
                        .addControls(Control.builder()
                                .id("c-1")
                                .title(WORD)
                                .text(WORD)
                                .build())
                        .disclosure(disclosure)
                        .build())
                .addAssignments(assignment(disclosure))
                .addTargetAreas(TargetArea.builder()
                        .id("ta-1")
                        .title(WORD)
                        .overallGoal(WORD)
                        .plan(Id.of("p-1"))
                        .build())
                .addIndicators(
                        indicator("i-1", Ref.of(ObjectKind.RISK, "r-1")),
                        indicator("i-2", Ref.of(ObjectKind.TARGET_AREA, "ta-1")));
    }

    private static Indicator indicator(String id, Ref within) {
        return Indicator.builder()
                .id(id)
                .name(WORD)
                .unit(WORD)
                .polarity(Polarity.HIGHER_IS_BETTER)
                .within(within)
                .build();
    }

    private static void addWhatIsAboutTheAssignment(Portfolio.Builder portfolio) {
        portfolio
                .addFunding(Funding.builder()
                        .id("f-1")
                        .subject(ASSIGNMENT)
                        .amount(BigDecimal.TEN)
                        .year(2024)
                        .account(WORD)
                        .build())
                .addGoalInteractions(GoalInteraction.builder()
                        .id("gi-1")
                        .from(ASSIGNMENT)
                        .to(Ref.of(ObjectKind.GOAL, "g-1"))
                        .type(InteractionType.CONFLICT)
                        .note(WORD)
                        .build())
                .addDependencies(Dependency.builder()
                        .id("d-1")
                        .kind(DependencyKind.NEEDS)
                        .from(ASSIGNMENT)
                        .text(WORD)
                        .build())
                .addConsultations(Consultation.builder()
                        .id("k-1")
                        .subject(ASSIGNMENT)
                        .state(ConsultationState.ONGOING)
                        .outcome(WORD)
                        .build())
                .addImportNotes(note(ASSIGNMENT));
    }

    private static void addWhatIsAboutComments(Portfolio.Builder portfolio) {
        for (String comment : List.of("k-1", "k-2", "k-3")) {
            Ref ref = Ref.of(ObjectKind.COMMENT, comment);
            portfolio
                    .addImportNotes(note(ref))
                    .addDependencies(Dependency.builder()
                            .id("d-" + comment)
                            .kind(DependencyKind.NEEDS)
                            .from(ref)
                            .text(WORD)
                            .build());
        }
    }

    private static ImportNote note(Ref subject) {
        return ImportNote.builder()
                .code("X1")
                .severity(NoteSeverity.INFO)
                .subject(subject)
                .message(WORD)
                .putEvidence("text", WORD)
                .build();
    }

    private static Strategy strategy(Disclosure disclosure) {
        return Strategy.builder()
                .id("s-1")
                .title(WORD)
                .version(WORD)
                .addDecisions(Decision.builder().id("b-1").text(WORD).build())
                .addRequirements(Requirement.builder()
                        .id("rq-1")
                        .kind(RequirementKind.REPORTING)
                        .text(WORD)
                        .build())
                .addCommitments(Commitment.builder().id("co-1").text(WORD).build())
                .disclosure(disclosure)
                .build();
    }

    private static Plan plan(Disclosure disclosure) {
        return Plan.builder()
                .id("p-1")
                .title(WORD)
                .addIdentifiers(Identifier.of("x", WORD))
                .putExtensions("se.example:x", new ExtensionValue.OfString(WORD))
                .addDecisions(Decision.builder().id("b-2").text(WORD).build())
                .addRequirements(Requirement.builder()
                        .id("rq-2")
                        .kind(RequirementKind.OTHER)
                        .text(WORD)
                        .build())
                .addFocusAreas(FocusArea.builder()
                        .id("fa-1")
                        .title(WORD)
                        .text(WORD)
                        .addActivities(activity("a-1").build())
                        .build())
                .disclosure(disclosure)
                .build();
    }

    private static Plan openPlanWithSecretActivity(Disclosure disclosure) {
        return Plan.builder()
                .id("p-2")
                .title("Öppen plan")
                .addRelations(DocumentRelation.builder()
                        .type(RelationType.IMPLEMENTS)
                        .target(Ref.of(ObjectKind.STRATEGY, "s-1"))
                        .title(WORD)
                        .note(WORD)
                        .build())
                .addFocusAreas(FocusArea.builder()
                        .id("fa-2")
                        .title("Öppet område")
                        .addActivities(activity("a-2")
                                .addActivities(activity("a-3").build())
                                .disclosure(disclosure)
                                .build())
                        .build())
                .build();
    }

    private static Activity.Builder activity(String id) {
        return Activity.builder()
                .id(id)
                .number("3")
                .title(WORD)
                .text(WORD)
                .purpose(WORD)
                .goal(WORD)
                .addDeliverables(Deliverable.builder().id("dl-" + id).name(WORD).build())
                .addMilestones(Milestone.builder().id("ms-" + id).name(WORD).build())
                .addDecisions(Decision.builder().id("b-" + id).text(WORD).build());
    }

    private static Assignment assignment(Disclosure disclosure) {
        return Assignment.builder()
                .id("u-1")
                .text(WORD)
                .scope(WORD)
                .origin(WORD)
                .addDeliverables(Deliverable.builder().id("dl-u").name(WORD).build())
                .addMilestones(Milestone.builder().id("ms-u").name(WORD).build())
                .disclosure(disclosure)
                .build();
    }

    private static FollowUp followUp(Disclosure disclosure) {
        Comment open =
                Comment.builder().id("k-open").addParagraphs(text("Öppen")).build();
        Report withheldSubject = Report.builder()
                .subject(ASSIGNMENT)
                .printedSubject(WORD)
                .addAssessments(Assessment.builder().printed(WORD).reason(WORD).build())
                .addComments(comment("k-1").build())
                .addDeviations(Deviation.builder().cause(WORD).effect(WORD).build())
                .build();
        Report withheldReport = Report.builder()
                .subject(Ref.of(ObjectKind.PLAN, "p-2"))
                .printedSubject(WORD)
                .addComments(comment("k-2").build())
                .disclosure(disclosure)
                .build();
        Report withheldParts = Report.builder()
                .subject(Ref.of(ObjectKind.FOCUS_AREA, "fa-2"))
                .addComments(open, comment("k-3").disclosure(disclosure).build())
                .addDeviations(Deviation.builder()
                        .cause(WORD)
                        .action(WORD)
                        .disclosure(disclosure)
                        .build())
                .build();
        return FollowUp.builder()
                .id("fu-1")
                .period(ReportingPeriod.tertial(2024, 2))
                .addReports(withheldSubject, withheldReport, withheldParts)
                .build();
    }

    private static Comment.Builder comment(String id) {
        return Comment.builder().id(id).addParagraphs(text(WORD), text(WORD));
    }

    private static Text text(String words) {
        return Text.of(words);
    }
}
