package se.tertial.plan.export.tables;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.status.AssessmentAxis;

/** What the reports on one assignment in one follow-up come to: counts, and of each axis the judgement of the whole. */
final class ReportTally {

    private final Map<AssessmentAxis, Assessment> whole = new EnumMap<>(AssessmentAxis.class);
    private final Set<Id> commenting = new LinkedHashSet<>();
    private int reports;
    private int assessments;
    private int comments;
    private int deviations;

    void add(Report report) {
        reports++;
        assessments += report.assessments().size();
        comments += report.comments().size();
        deviations += report.deviations().size();
        report.comments().forEach(its -> its.body().ifPresent(commenting::add));
        report.assessments().stream()
                .filter(its -> its.body().isEmpty())
                .forEach(its -> whole.putIfAbsent(its.axis(), its));
    }

    /** The first judgement on an axis that no single body makes. */
    Optional<Assessment> assessment(AssessmentAxis axis) {
        return Optional.ofNullable(whole.get(axis));
    }

    Set<Id> commenting() {
        return Collections.unmodifiableSet(commenting);
    }

    int reports() {
        return reports;
    }

    int assessments() {
        return assessments;
    }

    int comments() {
        return comments;
    }

    int deviations() {
        return deviations;
    }
}
