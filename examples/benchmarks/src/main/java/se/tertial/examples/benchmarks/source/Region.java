package se.tertial.examples.benchmarks.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.organisation.BodyKind;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.status.StatusScales;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.Edtf;
import se.tertial.plan.model.time.ReportingPeriod;

/**
 * A made-up region: assignments in plans and focus areas, and what its ten bodies write of each. Made of a fixed seed, so that every run, every
 * side and every machine has the same.
 */
final class Region {

    static final int BODIES = 10;

    private static final int AREAS_PER_PLAN = 5;
    private static final int ASSIGNMENTS_PER_AREA = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 9);
    private static final StatusScale SCALE =
            StatusScales.find(Id.of("deviation")).orElseThrow();

    private final int assignments;

    /** A region with so many assignments. */
    Region(int assignments) {
        this.assignments = assignments;
    }

    /** The tertial of a number, from 0: that of spring 2024, and so on. */
    static ReportingPeriod period(int number) {
        return ReportingPeriod.tertial(2024 + number / 3, 1 + number % 3);
    }

    /** Everything but follow-ups. */
    Portfolio.Builder catalogue() {
        Portfolio.Builder region = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Provlanda").build())
                .addStatusScales(SCALE);
        for (int i = 0; i < BODIES; i++) {
            region.addBodies(Body.builder()
                    .id("namnd-" + i)
                    .name("Nämnden för område " + (i + 1))
                    .kind(BodyKind.COMMITTEE)
                    .code("N" + i)
                    .build());
        }
        int areas = (assignments + ASSIGNMENTS_PER_AREA - 1) / ASSIGNMENTS_PER_AREA;
        for (int first = 0; first < areas; first += AREAS_PER_PLAN) {
            region.addPlans(plan(first, Math.min(first + AREAS_PER_PLAN, areas)));
        }
        Phrases phrases = new Phrases(1);
        for (int i = 0; i < assignments; i++) {
            region.addAssignments(assignment(i, phrases));
        }
        return region;
    }

    /** A follow-up without its reports. */
    FollowUp.Builder followUp(int number) {
        ReportingPeriod period = period(number);
        return FollowUp.builder()
                .id("uppfoljning-" + number)
                .title("Uppföljning " + period.code())
                .period(period);
    }

    /** A report on each assignment, with comments of so many bodies; ids start with the prefix. */
    List<Report> reports(String prefix, int commentsEach) {
        Phrases phrases = new Phrases(2);
        List<Report> reports = new ArrayList<>(assignments);
        for (int i = 0; i < assignments; i++) {
            reports.add(report(i, prefix + i, commentsEach, phrases));
        }
        return reports;
    }

    private static Plan plan(int firstArea, int endArea) {
        Plan.Builder plan = Plan.builder()
                .id("plan-" + firstArea)
                .title("Handlingsplan " + (firstArea + 1) + " för ett tillgängligt län");
        for (int i = firstArea; i < endArea; i++) {
            plan.addFocusAreas(FocusArea.builder()
                    .id("omrade-" + i)
                    .title("Insatsområde " + (i + 1) + ": närmare vård & kultur")
                    .build());
        }
        return plan.build();
    }

    private static Assignment assignment(int number, Phrases phrases) {
        LocalDate given = FIRST_DAY.plusDays(phrases.below(300));
        String body = "namnd-" + number % BODIES;
        return Assignment.builder()
                .id("uppdrag-" + number)
                .number(Integer.toString(number + 1))
                .text(phrases.prose(80, 200))
                .within(Ref.of(ObjectKind.FOCUS_AREA, "omrade-" + number / ASSIGNMENTS_PER_AREA))
                .reportBy(given.plusDays(700))
                .responsibility(Responsibility.builder()
                        .code("(N" + number % BODIES + ")")
                        .addParties(Party.builder().body(body).build())
                        .origin(ResponsibilityOrigin.EXPLICIT)
                        .build())
                .addEvents(AssignmentEvent.builder()
                        .kind(AssignmentEventKind.GIVEN)
                        .date(Edtf.parse(given.toString()))
                        .build())
                .build();
    }

    private static Report report(int assignment, String id, int comments, Phrases phrases) {
        StatusLevel level = SCALE.levels().get(phrases.below(SCALE.levels().size()));
        Report.Builder report = Report.builder()
                .subject(Ref.of(ObjectKind.ASSIGNMENT, "uppdrag-" + assignment))
                .addAssessments(Assessment.builder()
                        .printed(level.label().plain())
                        .scale(SCALE.ref())
                        .level(level.code())
                        .build());
        for (int i = 0; i < comments; i++) {
            report.addComments(Comment.builder()
                    .id("k-" + id + "-" + i)
                    .body("namnd-" + i)
                    .addParagraphs(Text.of(phrases.prose(100, 800)))
                    .writtenOn(FIRST_DAY.plusDays(500 + phrases.below(120)))
                    .build());
        }
        return report.build();
    }
}
