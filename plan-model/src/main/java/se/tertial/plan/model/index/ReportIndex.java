package se.tertial.plan.model.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.SubjectReport;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.FollowUp;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;

/** The reports of a portfolio by subject and by body, in order of time. */
public final class ReportIndex {

    private static final Comparator<FollowUp> BY_TIME =
            Comparator.comparing(FollowUp::period).thenComparingInt(FollowUp::revision);

    private final Map<Ref, List<SubjectReport>> histories = new HashMap<>();
    private final Map<Id, List<SubjectReport>> byBody = new HashMap<>();

    private ReportIndex() {}

    /** {@return the index of a portfolio} */
    public static ReportIndex of(Portfolio portfolio) {
        ReportIndex index = new ReportIndex();
        portfolio.followUps().stream().sorted(BY_TIME).forEach(index::followUp);
        return index;
    }

    /** {@return all reports on a subject, the oldest first} */
    public List<SubjectReport> history(Ref subject) {
        return List.copyOf(histories.getOrDefault(subject, List.of()));
    }

    /** {@return all reports in which a body comments or judges, the oldest first} */
    public List<SubjectReport> reportsBy(Id body) {
        return List.copyOf(byBody.getOrDefault(body, List.of()));
    }

    private void followUp(FollowUp followUp) {
        for (Report report : followUp.reports()) {
            SubjectReport entry = new SubjectReport(followUp, report);
            histories.computeIfAbsent(report.subject(), s -> new ArrayList<>()).add(entry);
            bodies(report)
                    .forEach(body ->
                            byBody.computeIfAbsent(body, b -> new ArrayList<>()).add(entry));
        }
    }

    private static Set<Id> bodies(Report report) {
        Set<Id> bodies = new LinkedHashSet<>();
        report.comments().stream().map(Comment::body).flatMap(Optional::stream).forEach(bodies::add);
        report.assessments().stream()
                .map(Assessment::body)
                .flatMap(Optional::stream)
                .forEach(bodies::add);
        return bodies;
    }
}
