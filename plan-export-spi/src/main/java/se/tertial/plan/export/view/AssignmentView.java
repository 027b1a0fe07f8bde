package se.tertial.plan.export.view;

import static se.tertial.plan.export.view.Parts.each;

import java.util.List;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.organisation.Party;

/** Assignments and what they wait for, as far as a view shows them. */
record AssignmentView(Cut cut, DocumentView documents) {

    Assignment assignment(Assignment assignment) {
        boolean withheld = cut.isWithheld(ObjectKind.ASSIGNMENT, assignment.id());
        Assignment.Builder builder = withheld
                ? Assignment.builder()
                        .id(assignment.id())
                        .number(assignment.number())
                        .kind(assignment.kind())
                        .text(cut.marker().text())
                : Assignment.builder()
                        .copy(assignment)
                        .decision(cut.kept(ObjectKind.DECISION, assignment.decision()))
                        .responsibility(assignment.responsibility().map(this::responsibility))
                        .wordings(each(assignment.wordings(), this::wording))
                        .events(each(assignment.events(), this::event))
                        .mentions(cut.mentions(assignment.mentions()));
        return builder.within(cut.kept(assignment.within()))
                .deliverables(each(assignment.deliverables(), documents::deliverable))
                .milestones(each(assignment.milestones(), documents::milestone))
                .disclosure(cut.disclosure(assignment.disclosure()))
                .build();
    }

    Dependency dependency(Dependency dependency) {
        boolean withheld = cut.isWithheld(dependency.from())
                || dependency.on().map(cut::isWithheld).orElse(false);
        if (withheld) {
            return Dependency.builder()
                    .id(dependency.id())
                    .kind(dependency.kind())
                    .from(dependency.from())
                    .on(cut.kept(dependency.on()))
                    .text(cut.marker().text())
                    .settled(dependency.settled())
                    .build();
        }
        return Dependency.builder()
                .copy(dependency)
                .on(cut.kept(dependency.on()))
                .party(dependency.party().map(documents::party))
                .build();
    }

    Consultation consultation(Consultation consultation) {
        List<Party> parties = each(consultation.parties(), documents::party);
        return cut.isWithheld(consultation.subject())
                ? Consultation.builder()
                        .id(consultation.id())
                        .subject(consultation.subject())
                        .state(consultation.state())
                        .outcome(cut.marker().text())
                        .build()
                : Consultation.builder().copy(consultation).parties(parties).build();
    }

    private Responsibility responsibility(Responsibility responsibility) {
        return Responsibility.builder()
                .copy(responsibility)
                .parties(each(responsibility.parties(), documents::party))
                .build();
    }

    private Wording wording(Wording wording) {
        return Wording.builder()
                .copy(wording)
                .decision(cut.kept(ObjectKind.DECISION, wording.decision()))
                .build();
    }

    private AssignmentEvent event(AssignmentEvent event) {
        return AssignmentEvent.builder()
                .copy(event)
                .decision(cut.kept(ObjectKind.DECISION, event.decision()))
                .related(cut.kept(event.related()))
                .build();
    }
}
