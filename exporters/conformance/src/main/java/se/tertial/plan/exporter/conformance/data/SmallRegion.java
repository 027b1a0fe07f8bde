package se.tertial.plan.exporter.conformance.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.followup.Assessment;
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
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;

/**
 * A made-up region with two follow-ups and a correction: assignments and comments in several languages, statuses with and without
 * a scale, silence, and things that only some may read.
 */
public final class SmallRegion {

    /** A word of everything that is secret. */
    public static final String SECRET = "Reservkraftsläget";

    /** A word of everything that is internal. */
    public static final String INTERNAL = "Arbetsversionen";

    /** The body whose part is shown where a layout shows one body's. */
    public static final Id BODY = Id.of("trn");

    static final ReportingPeriod T1 = ReportingPeriod.tertial(2024, 1);
    static final ReportingPeriod T2 = ReportingPeriod.tertial(2024, 2);

    private SmallRegion() {}

    /** The whole region. */
    public static Portfolio whole() {
        Portfolio.Builder region = RegionDocuments.organisation();
        RegionDocuments.addDocuments(region);
        return region.addAllAssignments(assignments())
                .addAllReportingDuties(List.of(
                        duty("klimat", "rst"),
                        duty("klimat", "trn"),
                        duty("tatare-turer", "trn"),
                        duty("sprak", "kun")))
                .addFollowUps(
                        followUp("uf-t1", T1, 1, List.of(green("tatare-turer"))),
                        followUp(
                                "uf-t2",
                                T2,
                                1,
                                List.of(
                                        klimat(),
                                        turer("Gul", "yellow", "k-5", "Två av fem turer går sedan juni."),
                                        sprak())),
                        correction())
                .build();
    }

    /** As little as there can be: one assignment with one comment, so that what is written is short. */
    public static Portfolio tiny() {
        Report report = Report.builder()
                .subject(Ref.of(ObjectKind.ASSIGNMENT, "klimat"))
                .addComments(comment("k-1", "rst", CommentKind.PROGRESS, Text.of("Arbetet har börjat.")))
                .build();
        return RegionDocuments.organisation()
                .addAssignments(assignment("klimat", "1", Text.of("Minska utsläppen."), "rst"))
                .addFollowUps(followUp("uf-t2", T2, 1, List.of(report)))
                .build();
    }

    /** Nothing but an organisation. */
    public static Portfolio empty() {
        return RegionDocuments.nameOnly().build();
    }

    /** A region that says each text in an assignment and in a comment on it. */
    public static Portfolio saying(List<String> texts) {
        Portfolio.Builder region = RegionDocuments.organisation();
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String id = "u-" + (i + 1);
            Text text = Text.of(texts.get(i));
            region.addAssignments(assignment(id, String.valueOf(i + 1), text, "trn"));
            reports.add(Report.builder()
                    .subject(Ref.of(ObjectKind.ASSIGNMENT, id))
                    .addComments(comment("k-" + (i + 1), "trn", CommentKind.PROGRESS, text))
                    .build());
        }
        return region.addFollowUps(followUp("uf-t2", T2, 1, reports)).build();
    }

    private static List<Assignment> assignments() {
        return List.of(
                assignment("klimat", "1", Text.of("Minska utsläppen från tjänsteresor med en tredjedel."), "rst"),
                assignment("tatare-turer", "2", Text.of("Kör tätare turer på linje 12 till Åre och Östersund."), "trn"),
                assignment(
                        "sprak",
                        "3",
                        Text.of("Skylta på nordsamiska, sydsamiska och finska.")
                                .with(Language.SE, "Galbbaid davvisámegillii, lullisámegillii ja suomagillii.")
                                .with(Language.SMA, "Åarjelsaemien jïh noerhtesaemien sjeavnjah."),
                        "kun"),
                assignment("tyst", "4", Text.of("Pröva en byabuss som kan bokas samma dag."), "trn"),
                Assignment.builder()
                        .copy(assignment("beredskap", "5", Text.of(SECRET + " ska ses över."), "rst"))
                        .disclosure(disclosure(DisclosureLevel.SECRET))
                        .build());
    }

    private static Report klimat() {
        return Report.builder()
                .subject(Ref.of(ObjectKind.ASSIGNMENT, "klimat"))
                .addAssessments(Assessment.builder()
                        .scale(RegionDocuments.COLOURS)
                        .level("red")
                        .build())
                .addComments(
                        comment("k-1", "rst", CommentKind.PROGRESS, Text.of("Resorna har ökat sedan i våras.")),
                        comment("k-2", "trn", CommentKind.REFERRAL, Text.of("Se uppdrag 2.")),
                        Comment.builder()
                                .copy(comment("k-3", "rst", CommentKind.NEED, Text.of(SECRET + " är svagt.")))
                                .disclosure(disclosure(DisclosureLevel.SECRET))
                                .build(),
                        Comment.builder()
                                .copy(comment("k-4", "trn", CommentKind.PROGRESS, Text.of(INTERNAL + " är klar.")))
                                .disclosure(disclosure(DisclosureLevel.INTERNAL))
                                .build())
                .addDeviations(Deviation.builder()
                        .cause("Färre möten på distans än väntat.")
                        .action("Riktlinjen för resor skrivs om.")
                        .newDate(LocalDate.of(2025, 3, 31))
                        .build())
                .build();
    }

    private static Report turer(String printed, String level, String comment, String words) {
        return Report.builder()
                .subject(Ref.of(ObjectKind.ASSIGNMENT, "tatare-turer"))
                .addAssessments(Assessment.builder()
                        .printed(printed)
                        .scale(RegionDocuments.COLOURS)
                        .level(level)
                        .build())
                .addComments(comment(comment, "trn", CommentKind.PROGRESS, Text.of(words)))
                .build();
    }

    /** A status that stands on no scale, so that nobody knows what it means. */
    private static Report sprak() {
        return Report.builder()
                .subject(Ref.of(ObjectKind.ASSIGNMENT, "sprak"))
                .addAssessments(
                        Assessment.builder().printed("Pågår med förbehåll").build())
                .addComments(Comment.builder()
                        .copy(comment("k-6", "kun", CommentKind.PROGRESS, Text.of("Skyltarna är beställda.")))
                        .addParagraphs(
                                Text.of("Tervetuloa kirjastoon kaikilla kielillä.", Language.FI),
                                Text.of("The signs are ordered in three languages.", Language.EN))
                        .build())
                .build();
    }

    private static Report green(String assignment) {
        return Report.builder()
                .subject(Ref.of(ObjectKind.ASSIGNMENT, assignment))
                .addAssessments(Assessment.builder()
                        .printed("Grön")
                        .scale(RegionDocuments.COLOURS)
                        .level("green")
                        .build())
                .build();
    }

    private static FollowUp correction() {
        return FollowUp.builder()
                .copy(followUp(
                        "uf-t2-2", T2, 2, List.of(turer("Grön", "green", "k-7", "Fyra av fem turer går sedan juni."))))
                .supersedes(Optional.of(Id.of("uf-t2")))
                .completeness(Completeness.VIEW)
                .build();
    }

    static FollowUp followUp(String id, ReportingPeriod period, int revision, List<Report> reports) {
        return FollowUp.builder()
                .id(id)
                .title("Uppföljning " + period.code())
                .issuer("rst")
                .recordNumber(RecordNumber.of("RS/40/2024"))
                .period(period)
                .revision(revision)
                .addAllReports(reports)
                .build();
    }

    static Assignment assignment(String id, String number, Text text, String body) {
        return Assignment.builder()
                .id(id)
                .number(number)
                .text(text)
                .reportBy(LocalDate.of(2024, 10, 15))
                .responsibility(Responsibility.builder()
                        .code("(" + body.toUpperCase(Locale.ROOT) + ")")
                        .addParties(Party.builder().body(body).build())
                        .origin(ResponsibilityOrigin.EXPLICIT)
                        .build())
                .addEvents(AssignmentEvent.builder()
                        .kind(AssignmentEventKind.GIVEN)
                        .date(Edtf.parse("2023-11-29"))
                        .build())
                .build();
    }

    private static Comment comment(String id, String body, CommentKind kind, Text words) {
        return Comment.builder()
                .id(id)
                .body(body)
                .kind(kind)
                .addParagraphs(words)
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

    private static Disclosure disclosure(DisclosureLevel level) {
        return Disclosure.builder().level(level).legalBasis("OSL 18:13").build();
    }
}
