package se.tertial.plan.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.tertial.plan.export.content.Audience;
import se.tertial.plan.export.content.ContentFilter;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.fixtures.Portfolios;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Membership;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Severity;

class FilterTest {

    private static final Id RS = Id.of("rs");
    private static final Id HSN = Id.of("hsn");

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.smallPortfolios();
    }

    @Property(tries = 100)
    void whatIsKeptIsASoundPortfolio(@ForAll("portfolios") Portfolio whole) {
        for (ContentFilter filter : filters(whole)) {
            Portfolio part = Views.portfolio(SourceView.of(whole, Audience.ALL, filter));
            if (!filter.plans().isEmpty()) {
                assertEquals(
                        filter.plans(),
                        part.plans().stream().map(PlanObject::id).toList());
            }
            if (!filter.periods().isEmpty()) {
                assertTrue(part.followUps().stream()
                        .allMatch(its -> filter.periods().contains(its.period())));
            }
        }
    }

    @Test
    void aPeriodKeepsItsFollowUps() {
        PlanSource view = SourceView.of(
                portfolio(),
                Audience.PUBLIC,
                ContentFilter.none().withPeriods(List.of(ReportingPeriod.tertial(2024, 2))));
        assertEquals(
                List.of(Id.of("t2")),
                view.catalogue().followUpHeaders().stream().map(PlanObject::id).toList());
        assertThrows(IllegalArgumentException.class, () -> view.reports(Id.of("t1")));
        assertEquals(Optional.empty(), view.catalogue().followUp(Id.of("t1")));
        assertEquals(Optional.empty(), view.catalogue().followUpHeaders().get(0).supersedes());
    }

    @Test
    void aBodyKeepsWhatItAnswersForAndWhatItSays() {
        PlanSource view =
                SourceView.of(portfolio(), Audience.PUBLIC, ContentFilter.none().withBodies(List.of(HSN)));
        assertEquals(
                List.of(Id.of("group"), Id.of("spoken")),
                view.catalogue().assignments().stream().map(PlanObject::id).toList());
        List<Report> reports = Views.reports(view, Id.of("t2"));
        assertEquals(1, reports.size());
        assertEquals(
                List.of("k-hsn", "k-all"),
                reports.get(0).comments().stream().map(its -> its.id().value()).toList());
        assertEquals(1, reports.get(0).assessments().size());
    }

    @Test
    void aPeriodKeepsItsFindingsAndThoseOfNoPeriod() {
        ReportingPeriod kept = ReportingPeriod.tertial(2024, 2);
        Finding.Builder finding =
                Finding.builder().rule("X1").severity(Severity.INFO).template(MessageTemplate.of("sagt", "said"));
        Finding always = finding.build();
        Finding inPeriod = finding.period(kept).build();
        Finding elsewhere = finding.period(ReportingPeriod.tertial(2024, 1)).build();
        PlanSource view =
                SourceView.of(portfolio(), Audience.ALL, ContentFilter.none().withPeriods(List.of(kept)));
        assertEquals(List.of(always, inPeriod), SourceView.findings(List.of(always, inPeriod, elsewhere), view));
    }

    private static List<ContentFilter> filters(Portfolio whole) {
        ContentFilter none = ContentFilter.none();
        return List.of(
                none.withPlans(
                        whole.plans().stream().limit(1).map(PlanObject::id).toList()),
                none.withPeriods(whole.followUps().stream()
                        .limit(1)
                        .map(FollowUp::period)
                        .toList()),
                none.withBodies(
                        whole.bodies().stream().limit(1).map(PlanObject::id).toList()));
    }

    private static Portfolio portfolio() {
        return Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norr").build())
                .addBodies(body(RS), body(HSN))
                .addBodyGroups(BodyGroup.builder()
                        .id("all")
                        .name("nämnder")
                        .addMembers(Membership.of(HSN))
                        .build())
                .addAssignments(
                        assignment("group", Party.builder().group("all").build()),
                        assignment("alone", Party.builder().body(RS).build()),
                        assignment("spoken", Party.builder().body(RS).build()))
                .addFollowUps(
                        FollowUp.builder()
                                .id("t1")
                                .period(ReportingPeriod.tertial(2024, 1))
                                .build(),
                        FollowUp.builder()
                                .id("t2")
                                .period(ReportingPeriod.tertial(2024, 2))
                                .supersedes(Id.of("t1"))
                                .addReports(report("alone", "", RS), report("spoken", "k-", RS, HSN))
                                .build())
                .build();
    }

    private static Body body(Id id) {
        return Body.builder().id(id).name(id.value()).kind(BodyKind.COMMITTEE).build();
    }

    private static Assignment assignment(String id, Party party) {
        return Assignment.builder()
                .id(id)
                .text("Gör det.")
                .responsibility(Responsibility.builder()
                        .origin(ResponsibilityOrigin.EXPLICIT)
                        .addParties(party)
                        .build())
                .build();
    }

    private static Report report(String subject, String prefix, Id... bodies) {
        Report.Builder report = Report.builder().subject(Ref.of(ObjectKind.ASSIGNMENT, subject));
        for (Id body : bodies) {
            report.addComments(comment(Id.of(prefix + body)).body(body).build());
            report.addAssessments(Assessment.builder().printed("Gul").body(body).build());
        }
        return prefix.isEmpty()
                ? report.build()
                : report.addComments(comment(Id.of(prefix + "all")).build()).build();
    }

    private static Comment.Builder comment(Id id) {
        return Comment.builder().id(id).addParagraphs(Text.of("Det går bra."));
    }
}
