package se.tertial.plan.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.tertial.plan.model.Samples.assignment;
import static se.tertial.plan.model.Samples.body;
import static se.tertial.plan.model.Samples.followUp;
import static se.tertial.plan.model.Samples.portfolio;
import static se.tertial.plan.model.Samples.report;
import static se.tertial.plan.model.check.Faults.assertFaults;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.InvalidPortfolioException;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.PortfolioFault;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;

class PortfolioChecksTest {

    @Test
    void aPositionIsABodyOfThatKind() {
        Portfolio.Builder builder = portfolio()
                .addBodies(body("rs").kind(BodyKind.EXECUTIVE_BOARD).build())
                .addBodies(body("direktor").kind(BodyKind.POSITION).build())
                .addAssignments(heldBy("u1", "direktor"), heldBy("u2", "rs"));

        assertFaults(
                builder,
                "/assignments/1/responsibility/parties/0/position: body:rs is no position but of the kind"
                        + " EXECUTIVE_BOARD");
    }

    @Test
    void aFollowUpHasOneReportOnASubject() {
        Portfolio.Builder builder = portfolio()
                .addAssignments(assignment("u1").build(), assignment("u2").build())
                .addFollowUps(followUp("f1", "2024-T1")
                        .addReports(report("u1").build())
                        .build())
                .addFollowUps(followUp("f2", "2024-T2")
                        .addReports(
                                report("u1").build(),
                                report("u2").build(),
                                report("u1").build())
                        .build());

        assertFaults(
                builder,
                "/followUps/1/reports/2: there are two reports on assignment:u1 in follow-up 'f2', the first is report"
                        + " 0");
    }

    @Test
    void theOrganisationNeedsNoId() {
        Portfolio portfolio = portfolio()
                .addFollowUps(followUp("f", "2024")
                        .addReports(report("u")
                                .subject(Ref.of(ObjectKind.ORGANISATION, "any"))
                                .build())
                        .build())
                .build();

        assertEquals(
                1, portfolio.history(Ref.of(ObjectKind.ORGANISATION, "any")).size());
    }

    @Test
    void thingsOfDifferentKindsMayShareAnId() {
        Portfolio portfolio = portfolio()
                .addBodies(body("x").build())
                .addAssignments(assignment("x").build())
                .build();

        assertEquals(Id.of("x"), portfolio.bodies().get(0).id());
    }

    @Test
    void allFaultsAreFoundAtOnce() {
        Portfolio.Builder builder = Portfolio.builder()
                .organisation(Organisation.builder()
                        .name(Text.of("Region").with(Language.SV, "Region"))
                        .build())
                .addBodies(body("a").parent("a").build(), body("a").build())
                .addAssignments(assignment("u1").givenBy("b").build())
                .addFollowUps(followUp("f", "2024-T2")
                        .addReports(report("u1").build(), report("u1").build())
                        .putScales(ObjectKind.ASSIGNMENT, ScaleRef.parse("s@1"))
                        .build());

        InvalidPortfolioException refusal = assertThrows(InvalidPortfolioException.class, builder::build);

        assertEquals(
                List.of(
                        "/organisation/name: a text has a translation into 'sv', which is the portfolio's own language",
                        "/bodies/1: there are two objects body:a, the first at /bodies/0; an id is unique within its"
                                + " kind",
                        "/assignments/0/givenBy: there is no body:b",
                        "/followUps/0/scales/assignment: there is no status scale 's@1'",
                        "/bodies/0: body:a belongs to itself, directly or through others",
                        "/followUps/0/reports/1: there are two reports on assignment:u1 in follow-up 'f', the first is"
                                + " report 0"),
                refusal.faults().stream().map(PortfolioFault::toString).toList());
        assertEquals(
                "The portfolio is impossible at " + refusal.faults().get(0) + " (and 5 more)", refusal.getMessage());
    }

    @Test
    void aFaultOfTheWholeIsSaidToBe() {
        assertEquals("(portfolio): x", new PortfolioFault("Q04", "", "x").toString());
    }

    private static Assignment heldBy(String id, String position) {
        return assignment(id)
                .responsibility(Responsibility.builder()
                        .origin(ResponsibilityOrigin.EXPLICIT)
                        .addParties(Party.builder().position(position).build())
                        .build())
                .build();
    }
}
