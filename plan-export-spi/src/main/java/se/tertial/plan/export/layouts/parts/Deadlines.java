package se.tertial.plan.export.layouts.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEventKind;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.status.Lifecycle;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.model.time.TimeFrame;
import se.tertial.plan.model.time.TimeRole;
import se.tertial.plan.rules.followup.Lifetimes;

/** What is to be done by when: assignments, activities, and what is to come of them; without what is done or has ended. */
public final class Deadlines {

    private static final Set<TimeRole> ENDS = Set.of(TimeRole.DEADLINE, TimeRole.END);
    private static final Set<Lifecycle> OVER =
            Set.of(Lifecycle.COMPLETED, Lifecycle.CLOSED, Lifecycle.CANCELLED, Lifecycle.CARRIED_FORWARD);

    private final Reader reader;
    private final List<Due> all = new ArrayList<>();

    public Deadlines(Reader reader) {
        this.reader = reader;
        LocalDate day = reader.context().day();
        reader.catalogue().assignments().stream()
                .filter(its -> Lifetimes.lives(its, day))
                .forEach(this::assignment);
        reader.catalogue().plans().stream()
                .flatMap(plan -> plan.focusAreas().stream())
                .forEach(area -> area.activities().forEach(this::activity));
        all.sort(Comparator.comparing(Due::day));
    }

    /** Something with a last day. */
    public record Due(LocalDate day, Text what, Text of, Optional<Text> who) {}

    /** All of them up to a day, the earliest first. */
    public List<Due> until(LocalDate day) {
        return all.stream().filter(its -> !its.day().isAfter(day)).toList();
    }

    private void assignment(Assignment assignment) {
        Text name = reader.brief(Ref.of(ObjectKind.ASSIGNMENT, assignment.id()));
        Optional<Text> who = assignment.responsibility().flatMap(its -> reader.parties(its.parties()));
        boolean reported =
                assignment.events().stream().anyMatch(its -> its.kind() == AssignmentEventKind.REPORTED_DONE);
        assignment
                .reportBy()
                .filter(day -> !reported)
                .ifPresent(day -> all.add(new Due(day, reader.say("due.report"), name, who)));
        List<TimeFrame> ends = assignment.timeFrames().stream()
                .filter(time -> !time.latest().equals(assignment.reportBy()))
                .toList();
        add(ends, assignment.deliverables(), assignment.milestones(), name, who);
    }

    private void activity(Activity activity) {
        Text name = reader.brief(Ref.of(ObjectKind.ACTIVITY, activity.id()));
        List<Party> parties = activity.responsible();
        add(activity.timeFrames(), activity.deliverables(), activity.milestones(), name, reader.parties(parties));
        activity.activities().forEach(this::activity);
    }

    private void add(
            List<TimeFrame> times,
            List<Deliverable> deliverables,
            List<Milestone> milestones,
            Text of,
            Optional<Text> who) {
        boolean done = !deliverables.isEmpty() && deliverables.stream().allMatch(Deadlines::isOver);
        times.stream()
                .filter(time -> ENDS.contains(time.role()) && !done)
                .flatMap(time -> time.latest().stream())
                .filter(day -> deliverables.stream()
                        .noneMatch(its -> its.due().flatMap(TimeFrame::latest).equals(Optional.of(day))))
                .forEach(day -> all.add(new Due(day, reader.say("due.end"), of, who)));
        deliverables.stream()
                .filter(its -> !isOver(its))
                .forEach(its -> its.due()
                        .flatMap(TimeFrame::latest)
                        .ifPresent(day -> all.add(new Due(day, reader.in(its.name()), of, who))));
        milestones.stream()
                .filter(its -> !its.reached())
                .forEach(its -> its.date()
                        .flatMap(TimeFrame::latest)
                        .ifPresent(day -> all.add(new Due(day, reader.in(its.name()), of, who))));
    }

    private static boolean isOver(Deliverable deliverable) {
        return deliverable.state().filter(OVER::contains).isPresent();
    }
}
