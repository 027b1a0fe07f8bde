package se.tertial.examples.benchmarks.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.examples.benchmarks.source.FollowUps;
import se.tertial.plan.model.Catalogue;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.status.StatusScale;
import se.tertial.plan.model.text.Text;

/** Reports of one follow-up with one comment each, of which one in a hundred has a fault; for us a source, for the peers rows. */
final class ReportedRows implements PlanSource {

    /** The day as of which is checked. */
    static final LocalDate AS_OF = LocalDate.of(2025, 1, 31);

    private static final int ONE_IN = 100;

    private final Portfolio catalogue;
    private final List<Report> reports;

    private ReportedRows(Portfolio catalogue, List<Report> reports) {
        this.catalogue = catalogue;
        this.reports = reports;
    }

    /** So many reports, one in a hundred of them with a fault. */
    static ReportedRows of(int number) {
        return of(number, ONE_IN);
    }

    /** So many reports, one in so many of them with a fault. */
    static ReportedRows of(int number, int oneIn) {
        Portfolio whole = FollowUps.portfolio(number, 1);
        Portfolio catalogue = Portfolio.builder()
                .organisation(whole.organisation())
                .statusScales(whole.statusScales())
                .bodies(whole.bodies())
                .plans(whole.plans())
                .assignments(whole.assignments())
                .addAssignments(FaultyReports.BARE, FaultyReports.OVERDUE)
                .followUps(whole.followUps())
                .build();
        List<Report> reports = new ArrayList<>(whole.followUps().get(0).reports());
        for (int i = 0, fault = 0; i < number; i += oneIn, fault++) {
            reports.set(i, FaultyReports.faulty(reports.get(i), fault));
        }
        return new ReportedRows(catalogue, List.copyOf(reports));
    }

    /** What the peers are given. */
    List<ReportRow> rows() {
        return reports.stream().map(this::row).toList();
    }

    private ReportRow row(Report report) {
        FollowUp followUp = catalogue.followUps().get(0);
        Optional<Assessment> assessment = report.assessments().stream().findFirst();
        Optional<StatusScale> scale = assessment.flatMap(Assessment::scale).flatMap(catalogue::scale);
        Optional<StatusLevel> level =
                scale.flatMap(its -> assessment.flatMap(Assessment::level).flatMap(its::level));
        Optional<Comment> comment = report.comments().stream().findFirst();
        Optional<Text> text = comment.flatMap(its -> its.paragraphs().stream().findFirst());
        Optional<Assignment> assignment = catalogue.assignment(report.subject().id());
        return new ReportRow(
                report.subject().id().value(),
                report.assessments().size(),
                orNull(assessment.flatMap(Assessment::printed)),
                orNull(scale.map(its -> its.id().value())),
                orNull(level.map(StatusLevel::code)),
                report.comments().size(),
                orNull(text.map(Text::plain)),
                orNull(comment.flatMap(Comment::body).map(Id::value)),
                orNull(comment.flatMap(Comment::body)
                        .flatMap(catalogue::body)
                        .map(its -> its.name().plain())),
                orNull(comment.flatMap(Comment::writtenOn)),
                followUp.period().slice().first(),
                AS_OF,
                orNull(assignment.map(its -> its.text().plain())),
                orNull(assignment.flatMap(Assignment::responsibility).flatMap(Responsibility::code)),
                orNull(assignment.flatMap(Assignment::within).map(Ref::toString)),
                orNull(assignment.flatMap(Assignment::reportBy)),
                assignment.map(its -> its.events().size()).orElse(0));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.isPresent() ? value.get() : null;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public ReportCursor reports(Id followUp) {
        return ReportCursor.of(reports.iterator());
    }
}
