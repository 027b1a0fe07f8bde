package se.tertial.plan.export.layouts.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.export.document.Block;
import se.tertial.plan.export.document.CoreBlock;
import se.tertial.plan.export.document.CoreBlock.Paragraph;
import se.tertial.plan.export.document.TimelineBlock;
import se.tertial.plan.export.words.Runs;
import se.tertial.plan.model.ReportCursor;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.document.RecordNumber;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.AssessmentOrigin;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.followup.Report;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Text;

/** The way of each assignment from the decision that gave it to the one that closed it. */
public final class Trail {

    private static final Set<AssessmentOrigin> BY_HAND = Set.of(AssessmentOrigin.JUDGED, AssessmentOrigin.OVERRIDDEN);
    private static final Set<AssignmentEventKind> ENDS = Set.of(
            AssignmentEventKind.CLOSED,
            AssignmentEventKind.CANCELLED,
            AssignmentEventKind.SPLIT,
            AssignmentEventKind.MERGED);

    private final Reader reader;
    private final Statuses statuses;
    private final Map<Ref, List<Told>> reports = new HashMap<>();
    private final List<Text> overrides = new ArrayList<>();

    /** Reads every report of every follow-up once, corrected ones included. */
    public Trail(Reader reader, Survey survey) {
        this.reader = reader;
        this.statuses = new Statuses(reader);
        for (FollowUpHeader header : reader.catalogue().followUpHeaders()) {
            try (ReportCursor cursor = reader.context().source().reports(header.id())) {
                while (cursor.advance()) {
                    survey.see(cursor.report());
                    see(header, cursor.report());
                }
            }
        }
    }

    private record Told(FollowUpHeader header, Text status, int comments) {}

    private void see(FollowUpHeader header, Report report) {
        List<Text> current = report.assessments().stream().map(this::line).toList();
        reports.computeIfAbsent(report.subject(), ref -> new ArrayList<>())
                .add(new Told(
                        header, Runs.joined("; ", current), report.comments().size()));
        report.assessments().stream()
                .filter(its -> BY_HAND.contains(its.origin()))
                .forEach(its -> overrides.add(override(header, report, its)));
    }

    private Text line(Assessment assessment) {
        Runs line = Runs.of(reader.word(assessment.axis()));
        assessment.body().ifPresent(body -> line.and(" ").and(reader.code(body)));
        return line.and(": ").and(statuses.line(assessment)).text();
    }

    private Text override(FollowUpHeader header, Report report, Assessment assessment) {
        Text reason = reader.in(assessment.reason()).orElseGet(() -> reader.say("audit.no-reason"));
        return Runs.of(reader.period(header.period()) + ", ")
                .and(reader.brief(report.subject()))
                .and(": ")
                .and(statuses.line(assessment))
                .and(" (" + reader.word(assessment.origin()) + "). ")
                .and(reason)
                .text();
    }

    /** Statuses that were set otherwise than reported, with the reason; or that there are none. */
    public List<Block> overrides() {
        return List.of(
                overrides.isEmpty() ? Paragraph.of(reader.say("audit.no-overrides")) : CoreBlock.Items.of(overrides));
    }

    /** A timeline for each assignment. */
    public List<Block> assignments() {
        List<Block> blocks = new ArrayList<>();
        ReportParts parts = new ReportParts(reader);
        for (Assignment assignment : reader.catalogue().assignments()) {
            Ref ref = Ref.of(ObjectKind.ASSIGNMENT, assignment.id());
            blocks.add(new CoreBlock.Heading(3, parts.heading(ref), ref));
            blocks.add(new TimelineBlock(Optional.empty(), entries(assignment, ref)));
            verdict(assignment).ifPresent(text -> blocks.add(new Paragraph(text, Paragraph.Role.NOTE)));
        }
        return blocks;
    }

    private List<TimelineBlock.Entry> entries(Assignment assignment, Ref ref) {
        Dated dated = new Dated(reader);
        boolean given = assignment.events().stream().anyMatch(its -> its.kind() == AssignmentEventKind.GIVEN);
        if (!given) {
            dated.add(
                    assignment.decision().flatMap(reader.catalogue()::decision).flatMap(its -> its.date()),
                    Text.of(Reader.capital(reader.word(AssignmentEventKind.GIVEN))),
                    decision(assignment.decision()),
                    place(assignment.decision()));
        }
        assignment
                .events()
                .forEach(event -> dated.addEdtf(event.date(), what(event), notes(event), place(event.decision())));
        for (Told told : reports.getOrDefault(ref, List.of())) {
            FollowUpHeader header = told.header();
            Runs what = Runs.of(reader.word("audit.reported") + " " + reader.period(header.period()));
            what.and(
                    header.revision() > 1
                            ? ", "
                                    + reader.count("fact.revision", header.revision())
                                            .plain()
                            : "");
            header.recordNumber().map(RecordNumber::printed).ifPresent(number -> what.and(", " + number));
            dated.add(
                    header.asOf().orElse(header.period().asOf()),
                    what.text(),
                    List.of(told.status(), reader.count("audit.comments", told.comments())));
        }
        return dated.sorted();
    }

    private Text what(AssignmentEvent event) {
        Runs what = Runs.of(Reader.capital(reader.word(event.kind())));
        if (!event.toBodies().isEmpty()) {
            what.and(": ").and(reader.bodies(event.fromBodies()));
            what.and(" → ").and(reader.bodies(event.toBodies()));
        }
        return what.text();
    }

    private List<Text> notes(AssignmentEvent event) {
        List<Text> notes = new ArrayList<>(decision(event.decision()));
        event.related().forEach(ref -> notes.add(reader.brief(ref)));
        reader.in(event.note()).ifPresent(notes::add);
        return notes;
    }

    private List<Text> decision(Optional<Id> id) {
        return id.flatMap(reader.catalogue()::decision)
                .map(its -> List.of(new Decisions(reader).line(its)))
                .orElse(List.of());
    }

    private Optional<Ref> place(Optional<Id> decision) {
        return decision.flatMap(reader.catalogue()::decision).map(its -> Ref.of(ObjectKind.DECISION, its.id()));
    }

    /** What an auditor looks for first: no decision behind it, done and not closed, closed without a decision, never reported. */
    private Optional<Text> verdict(Assignment assignment) {
        List<Text> verdicts = new ArrayList<>();
        if (assignment.decision().isEmpty()
                && assignment.events().stream().allMatch(its -> its.decision().isEmpty())) {
            verdicts.add(reader.say("audit.no-decision"));
        }
        List<AssignmentEventKind> kinds =
                assignment.events().stream().map(AssignmentEvent::kind).toList();
        boolean ended = kinds.stream().anyMatch(ENDS::contains);
        if (kinds.contains(AssignmentEventKind.REPORTED_DONE) && !ended) {
            verdicts.add(reader.say("audit.not-closed"));
        }
        assignment.events().stream()
                .filter(its -> its.kind() == AssignmentEventKind.CLOSED
                        && its.decision().isEmpty())
                .findFirst()
                .ifPresent(its -> verdicts.add(reader.say("audit.closed-without")));
        if (!reports.containsKey(Ref.of(ObjectKind.ASSIGNMENT, assignment.id()))) {
            verdicts.add(reader.say("audit.never-reported"));
        }
        return verdicts.isEmpty() ? Optional.empty() : Optional.of(Runs.joined(" ", verdicts));
    }
}
