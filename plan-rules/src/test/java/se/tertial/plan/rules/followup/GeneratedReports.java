package se.tertial.plan.rules.followup;

import java.util.List;
import java.util.stream.IntStream;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Organisation;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.status.StatusScales;
import se.tertial.plan.model.text.Text;

/** A thousand assignments, each with a report in every follow-up, whose comments alone are some kilobytes each. */
final class GeneratedReports implements PlanSource {

    static final int ASSIGNMENTS = 1_000;

    private static final StatusScale SCALE =
            StatusScales.find(Id.of("lifecycle")).orElseThrow();
    private static final String SENTENCE = "Arbetet följer planen och har stämts av med dem som berörs av det. ";

    private final Catalogue catalogue;

    GeneratedReports(List<FollowUp> followUps) {
        catalogue = Portfolio.builder()
                .organisation(Organisation.builder().name("Region Exempel").build())
                .addStatusScales(SCALE)
                .addAllAssignments(IntStream.range(0, ASSIGNMENTS)
                        .mapToObj(number -> Assignment.builder()
                                .id("u" + number)
                                .text("Uppdraget " + number)
                                .build())
                        .toList())
                .addAllFollowUps(followUps)
                .build()
                .catalogue();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public ReportCursor reports(Id followUp) {
        return new ReportCursor() {

            private int number = -1;

            @Override
            public boolean advance() {
                return ++number < ASSIGNMENTS;
            }

            @Override
            public Report report() {
                return Report.builder()
                        .subject(Ref.of(ObjectKind.ASSIGNMENT, "u" + number))
                        .addAssessments(Assessment.builder()
                                .scale(SCALE.ref())
                                .level(number == 0 ? "planned" : "ongoing")
                                .build())
                        .addComments(Comment.builder()
                                .id(followUp + "-" + number)
                                .addParagraphs(Text.of((SENTENCE + number).repeat(60)))
                                .build())
                        .build();
            }

            @Override
            public void close() {}
        };
    }
}
