package se.tertial.plan.rules.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyGroup;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Membership;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.organisation.PartyRole;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.status.ScaleConfidence;
import se.tertial.plan.model.status.ScaleRef;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.ReportingPeriod;

/** A small made-up region, to build cases for rules from. */
public final class Norrlid {

    /** A published scale of fulfilment in colours. */
    public static final StatusScale COLOURS = StatusScale.builder()
            .id("farger")
            .version("1")
            .name("Måluppfyllelse")
            .confidence(ScaleConfidence.PUBLISHED)
            .addLevels(level("red", "Röd", 1)
                    .fulfilment(Fulfilment.NOT_MET)
                    .requiresAction(true)
                    .build())
            .addLevels(level("yellow", "Gul", 2)
                    .fulfilment(Fulfilment.IN_PROGRESS)
                    .lifecycle(Lifecycle.ONGOING)
                    .build())
            .addLevels(level("green", "Grön", 3)
                    .fulfilment(Fulfilment.MET)
                    .lifecycle(Lifecycle.COMPLETED)
                    .countsAsDone(true)
                    .build())
            .addLevels(level("none", "Ej bedömd", 0)
                    .fulfilment(Fulfilment.NOT_ASSESSED)
                    .build())
            .notAssessedLevel("none")
            .build();

    private Norrlid() {}

    /** The region without anything planned: a board, three committees and the group of these. */
    public static Portfolio.Builder portfolio() {
        return Portfolio.builder()
                .organisation(Organisation.builder().name("Region Norrlid").build())
                .addBodies(body("rs", "RS", BodyKind.EXECUTIVE_BOARD))
                .addBodies(body("hsn", "HSN", BodyKind.COMMITTEE))
                .addBodies(body("run", "RUN", BodyKind.COMMITTEE))
                .addBodies(body("ktn", "KTN", BodyKind.COMMITTEE))
                .addBodyGroups(BodyGroup.builder()
                        .id("namnder")
                        .name("nämnder")
                        .addMembers(member("hsn"), member("run"), member("ktn"))
                        .build())
                .addStatusScales(COLOURS);
    }

    public static StatusLevel.Builder level(String code, String label, int order) {
        return StatusLevel.builder().code(code).label(Text.of(label)).order(order);
    }

    public static Body body(String id, String code, BodyKind kind) {
        return Body.builder().id(id).name(code).code(code).kind(kind).build();
    }

    private static Membership member(String body) {
        return Membership.of(Id.of(body));
    }

    /** An assignment for which nothing says who answers. */
    public static Assignment.Builder assignment(String id) {
        return Assignment.builder().id(id).text("Korta väntetiderna (" + id + ")");
    }

    /** An assignment with the responsibility as printed. */
    public static Assignment.Builder assignment(String id, Party... parties) {
        return assignment(id)
                .responsibility(Responsibility.builder()
                        .origin(ResponsibilityOrigin.EXPLICIT)
                        .code("(RS)")
                        .addParties(parties)
                        .build());
    }

    public static Party lead(String body) {
        return Party.builder().body(Id.of(body)).build();
    }

    public static Party committees(PartyRole role) {
        return Party.builder().group(Id.of("namnder")).role(role).build();
    }

    /** A follow-up of assignments on the scale of colours. */
    public static FollowUp.Builder followUp(String period, Report... reports) {
        return unscaled(period, reports).scales(Map.of(ObjectKind.ASSIGNMENT, COLOURS.ref()));
    }

    /** A follow-up that names no scale. */
    public static FollowUp.Builder unscaled(String period, Report... reports) {
        return FollowUp.builder()
                .id("uppfoljning-" + period.toLowerCase(Locale.ROOT))
                .period(ReportingPeriod.parse(period))
                .addReports(reports);
    }

    /** A report on an assignment with a printed status. */
    public static Report.Builder report(String assignment, String printed) {
        return report(assignment).addAssessments(printed(printed));
    }

    public static Report.Builder report(String assignment) {
        return Report.builder().subject(Ref.of(ObjectKind.ASSIGNMENT, assignment));
    }

    public static Assessment printed(String token) {
        return Assessment.builder().printed(token).build();
    }

    public static Assessment onScale(ScaleRef scale, String level) {
        return Assessment.builder().scale(scale).level(level).build();
    }

    public static Comment comment(String id, String body, String... paragraphs) {
        return Comment.builder()
                .id(id)
                .body(Id.of(body))
                .addAllParagraphs(texts(paragraphs))
                .build();
    }

    private static List<Text> texts(String... paragraphs) {
        return Arrays.stream(paragraphs).map(Text::of).toList();
    }
}
