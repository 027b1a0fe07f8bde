package se.tertial.plan.export.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.PlanSource;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.followup.Lifetimes;

/**
 * An assignment in one follow-up.
 *
 * @param asked whether somebody was asked about it; empty if the portfolio does not tell who was asked in that period
 * @param askedBodies who was asked
 */
record AssignmentPeriod(
        Assignment assignment,
        FollowUpHeader followUp,
        Optional<Boolean> asked,
        Set<Id> askedBodies,
        ReportTally tally) {

    /**
     * Follow-up by follow-up, every assignment that was alive on the day as of which it tells, or that it reports on. Of the
     * reports of one follow-up at a time there is held no more than a tally for each assignment.
     */
    static Rows<AssignmentPeriod> all(PlanSource source) {
        return Rows.of(source.catalogue().followUpHeaders()).each(its -> of(source, its));
    }

    /** The day as of which the follow-up tells. */
    LocalDate asOf() {
        return asOf(followUp);
    }

    /** The judgement on an axis that no single body makes. */
    Optional<Assessment> whole(AssessmentAxis axis) {
        return tally.assessment(axis);
    }

    /** The wording that was in force on the day as of which the follow-up tells. */
    Text wording() {
        return Wordings.inForce(assignment, asOf());
    }

    private static List<AssignmentPeriod> of(PlanSource source, FollowUpHeader followUp) {
        Map<Id, ReportTally> tallies = tallies(source, followUp);
        List<ReportingDuty> duties = source.catalogue().reportingDuties().stream()
                .filter(its -> its.periods().contains(followUp.period()))
                .toList();
        List<AssignmentPeriod> rows = new ArrayList<>();
        for (Assignment assignment : source.catalogue().assignments()) {
            ReportTally tally = tallies.get(assignment.id());
            if (tally != null || Lifetimes.lives(assignment, asOf(followUp))) {
                Set<Id> bodies = asked(duties, assignment);
                Optional<Boolean> asked = duties.isEmpty() ? Optional.empty() : Optional.of(!bodies.isEmpty());
                rows.add(new AssignmentPeriod(
                        assignment, followUp, asked, bodies, tally == null ? new ReportTally() : tally));
            }
        }
        return rows;
    }

    private static Map<Id, ReportTally> tallies(PlanSource source, FollowUpHeader followUp) {
        Map<Id, ReportTally> tallies = new HashMap<>();
        try (ReportCursor cursor = source.reports(followUp.id())) {
            while (cursor.advance()) {
                Ref subject = cursor.report().subject();
                if (subject.kind() == ObjectKind.ASSIGNMENT) {
                    tallies.computeIfAbsent(subject.id(), id -> new ReportTally())
                            .add(cursor.report());
                }
            }
        }
        return tallies;
    }

    private static Set<Id> asked(List<ReportingDuty> duties, Assignment assignment) {
        Ref subject = new Ref(ObjectKind.ASSIGNMENT, assignment.id());
        Set<Id> bodies = new LinkedHashSet<>();
        duties.stream().filter(its -> its.subject().equals(subject)).forEach(its -> bodies.add(its.body()));
        return bodies;
    }

    private static LocalDate asOf(FollowUpHeader followUp) {
        return followUp.asOf().orElse(followUp.period().asOf());
    }
}
