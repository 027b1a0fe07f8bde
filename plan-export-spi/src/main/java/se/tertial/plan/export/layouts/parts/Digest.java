package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.MatrixBlock.Mark;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.Deviation;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.followup.ReportingDuty;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.status.AssessmentAxis;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.check.ResponsibleBodies;

/**
 * What was said of each thing in a period, without the words of the comments; and who was asked. Grows with the things that are
 * reported on.
 */
public final class Digest {

    private final Reader reader;
    private final ReportingPeriod period;
    private final Map<Ref, Told> told = new LinkedHashMap<>();
    private final Map<Ref, Set<Id>> asked = new LinkedHashMap<>();
    private final boolean duties;

    public Digest(Reader reader, ReportingPeriod period) {
        this.reader = reader;
        this.period = period;
        for (ReportingDuty duty : reader.catalogue().reportingDuties()) {
            if (duty.periods().contains(period)) {
                asked.computeIfAbsent(duty.subject(), ref -> new LinkedHashSet<>())
                        .add(duty.body());
            }
        }
        this.duties = !asked.isEmpty();
    }

    /** What is told of a thing. */
    public record Told(
            Ref subject,
            List<Assessment> assessments,
            List<Spoken> spoken,
            List<Deviation> deviations,
            boolean withheld) {

        /** How it stands as a whole. */
        public Optional<Assessment> current() {
            return assessments.stream()
                    .filter(its ->
                            its.axis() == AssessmentAxis.CURRENT && its.body().isEmpty())
                    .findFirst();
        }
    }

    /** That a body has spoken. */
    public record Spoken(Optional<Id> body, CommentKind kind, boolean withheld) {}

    /** Takes a report into account. */
    public void see(Report report) {
        boolean withheld = reader.context().withholds(report.disclosure());
        Told its = told.computeIfAbsent(
                report.subject(),
                ref -> new Told(ref, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), withheld));
        its.assessments().addAll(report.assessments());
        for (Comment comment : report.comments()) {
            its.spoken()
                    .add(new Spoken(
                            comment.body(),
                            comment.kind(),
                            withheld || reader.context().withholds(comment.disclosure())));
        }
        report.deviations().stream()
                .filter(deviation -> !withheld && !reader.context().withholds(deviation.disclosure()))
                .forEach(its.deviations()::add);
    }

    /** All that is reported on, in the order of the reports. */
    public List<Told> all() {
        return List.copyOf(told.values());
    }

    public Optional<Told> of(Ref subject) {
        return Optional.ofNullable(told.get(subject));
    }

    /** Whether duties say who was asked; without any, those who answer for an assignment count as asked. */
    public boolean hasDuties() {
        return duties;
    }

    /** Whether it is known of anything who was asked about it: by duties, or by who answers for an assignment. */
    public boolean knowsWhoWasAsked() {
        return duties
                || told.keySet().stream().anyMatch(subject -> !asked(subject).isEmpty());
    }

    public Set<Id> asked(Ref subject) {
        if (duties || subject.kind() != ObjectKind.ASSIGNMENT) {
            return asked.getOrDefault(subject, Set.of());
        }
        return reader.catalogue()
                .assignment(subject.id())
                .flatMap(Assignment::responsibility)
                .map(its -> ResponsibleBodies.of(its.parties(), period.asOf(), reader.catalogue())
                        .answering())
                .orElse(Set.of());
    }

    /** What is reported on or was asked about, in order. */
    public List<Ref> subjects() {
        Set<Ref> all = new LinkedHashSet<>(told.keySet());
        all.addAll(asked.keySet());
        return List.copyOf(all);
    }

    /** The bodies that were asked or have spoken, in the order of the catalogue. */
    public List<Id> bodies() {
        Set<Id> all = new LinkedHashSet<>();
        subjects().forEach(subject -> all.addAll(asked(subject)));
        told.values()
                .forEach(its -> its.spoken().forEach(spoken -> spoken.body().ifPresent(all::add)));
        List<Id> ordered = new ArrayList<>();
        reader.catalogue().bodies().stream()
                .map(body -> body.id())
                .filter(all::remove)
                .forEach(ordered::add);
        ordered.addAll(all);
        return ordered;
    }

    /** What a body has done about a thing. */
    public Mark mark(Ref subject, Id body) {
        List<Spoken> its = of(subject).map(Told::spoken).orElse(List.of()).stream()
                .filter(spoken -> spoken.body().equals(Optional.of(body)))
                .toList();
        if (its.isEmpty()) {
            return asked(subject).contains(body) ? Mark.SILENT : Mark.NOT_ASKED;
        }
        if (its.stream().allMatch(Spoken::withheld)) {
            return Mark.WITHHELD;
        }
        return its.stream().allMatch(spoken -> spoken.kind() == CommentKind.REFERRAL) ? Mark.REFERRAL : Mark.COMMENTED;
    }

    /** The level that a thing stands on as a whole, where its meaning is known. */
    public Optional<StatusLevel> level(Told its) {
        return its.current().flatMap(reader.catalogue()::level);
    }
}
