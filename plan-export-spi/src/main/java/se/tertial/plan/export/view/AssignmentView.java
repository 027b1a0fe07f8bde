package se.tertial.plan.export.view;

import static se.tertial.plan.export.view.Parts.each;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.AssignmentEvent;
import se.tertial.plan.model.assignment.Consultation;
import se.tertial.plan.model.assignment.Dependency;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Party;
import se.tertial.plan.model.text.Mention;

/** Assignments and what they wait for, as far as a view shows them; one in which nothing changes is given back itself. */
record AssignmentView(Cut cut, DocumentView documents) {

    Assignment assignment(Assignment assignment) {
        return cut.isWithheld(ObjectKind.ASSIGNMENT, assignment.id()) ? withheld(assignment) : open(assignment);
    }

    private Assignment withheld(Assignment assignment) {
        return Assignment.builder()
                .id(assignment.id())
                .number(assignment.number())
                .kind(assignment.kind())
                .text(cut.marker().text())
                .within(cut.kept(assignment.within()))
                .deliverables(each(assignment.deliverables(), documents::deliverable))
                .milestones(each(assignment.milestones(), documents::milestone))
                .disclosure(cut.disclosure(assignment.disclosure()))
                .build();
    }

    private Assignment open(Assignment assignment) {
        Optional<Id> decision = cut.kept(ObjectKind.DECISION, assignment.decision());
        Optional<Responsibility> responsibility = assignment.responsibility().map(this::responsibility);
        List<Wording> wordings = each(assignment.wordings(), this::wording);
        List<AssignmentEvent> events = each(assignment.events(), this::event);
        List<Mention> mentions = cut.mentions(assignment.mentions());
        Optional<Ref> within = cut.kept(assignment.within());
        List<Deliverable> deliverables = each(assignment.deliverables(), documents::deliverable);
        List<Milestone> milestones = each(assignment.milestones(), documents::milestone);
        Optional<Disclosure> disclosure = cut.disclosure(assignment.disclosure());
        boolean whole = decision.equals(assignment.decision())
                && responsibility.equals(assignment.responsibility())
                && wordings.equals(assignment.wordings())
                && events.equals(assignment.events())
                && mentions.equals(assignment.mentions())
                && within.equals(assignment.within())
                && deliverables.equals(assignment.deliverables())
                && milestones.equals(assignment.milestones())
                && disclosure.equals(assignment.disclosure());
        return whole
                ? assignment
                : Assignment.builder()
                        .copy(assignment)
                        .decision(decision)
                        .responsibility(responsibility)
                        .wordings(wordings)
                        .events(events)
                        .mentions(mentions)
                        .within(within)
                        .deliverables(deliverables)
                        .milestones(milestones)
                        .disclosure(disclosure)
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
        List<Party> parties = each(responsibility.parties(), documents::party);
        return parties.equals(responsibility.parties())
                ? responsibility
                : Responsibility.builder().copy(responsibility).parties(parties).build();
    }

    private Wording wording(Wording wording) {
        Optional<Id> decision = cut.kept(ObjectKind.DECISION, wording.decision());
        return decision.equals(wording.decision())
                ? wording
                : Wording.builder().copy(wording).decision(decision).build();
    }

    private AssignmentEvent event(AssignmentEvent event) {
        Optional<Id> decision = cut.kept(ObjectKind.DECISION, event.decision());
        List<Ref> related = cut.kept(event.related());
        return decision.equals(event.decision()) && related.equals(event.related())
                ? event
                : AssignmentEvent.builder()
                        .copy(event)
                        .decision(decision)
                        .related(related)
                        .build();
    }
}
