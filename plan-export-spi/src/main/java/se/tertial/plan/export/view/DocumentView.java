package se.tertial.plan.export.view;

import static se.tertial.plan.export.view.Parts.each;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.document.Commitment;
import se.tertial.plan.model.document.Decision;
import se.tertial.plan.model.document.DecisionAct;
import se.tertial.plan.model.document.Deliverable;
import se.tertial.plan.model.document.DocumentRelation;
import se.tertial.plan.model.document.FocusArea;
import se.tertial.plan.model.document.Milestone;
import se.tertial.plan.model.document.Plan;
import se.tertial.plan.model.document.ReferenceDocument;
import se.tertial.plan.model.document.Requirement;
import se.tertial.plan.model.document.RequirementKind;
import se.tertial.plan.model.document.Strategy;
import se.tertial.plan.model.document.TargetArea;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Party;

/** Documents and what stands in them, as far as a view shows them. */
record DocumentView(Cut cut) {

    Plan plan(Plan plan) {
        if (cut.isWithheld(ObjectKind.PLAN, plan.id())) {
            return Plan.builder()
                    .id(plan.id())
                    .kind(plan.kind())
                    .title(cut.marker().text())
                    .decisions(each(plan.decisions(), this::decision))
                    .requirements(each(plan.requirements(), this::requirement))
                    .focusAreas(each(plan.focusAreas(), this::focusArea))
                    .disclosure(cut.disclosure(plan.disclosure()))
                    .build();
        }
        return Plan.builder()
                .copy(plan)
                .decisions(each(plan.decisions(), this::decision))
                .relations(relations(plan.relations()))
                .requirements(each(plan.requirements(), this::requirement))
                .focusAreas(each(plan.focusAreas(), this::focusArea))
                .disclosure(cut.disclosure(plan.disclosure()))
                .build();
    }

    Strategy strategy(Strategy strategy) {
        if (cut.isWithheld(ObjectKind.STRATEGY, strategy.id())) {
            return Strategy.builder()
                    .id(strategy.id())
                    .kind(strategy.kind())
                    .title(cut.marker().text())
                    .decisions(each(strategy.decisions(), this::decision))
                    .requirements(each(strategy.requirements(), this::requirement))
                    .commitments(each(strategy.commitments(), this::commitment))
                    .disclosure(cut.disclosure(strategy.disclosure()))
                    .build();
        }
        return Strategy.builder()
                .copy(strategy)
                .decisions(each(strategy.decisions(), this::decision))
                .relations(relations(strategy.relations()))
                .requirements(each(strategy.requirements(), this::requirement))
                .commitments(each(strategy.commitments(), this::commitment))
                .disclosure(cut.disclosure(strategy.disclosure()))
                .build();
    }

    ReferenceDocument document(ReferenceDocument document) {
        if (cut.isWithheld(ObjectKind.DOCUMENT, document.id())) {
            return ReferenceDocument.builder()
                    .id(document.id())
                    .kind(document.kind())
                    .title(cut.marker().text())
                    .decisions(each(document.decisions(), this::decision))
                    .requirements(each(document.requirements(), this::requirement))
                    .disclosure(cut.disclosure(document.disclosure()))
                    .build();
        }
        return ReferenceDocument.builder()
                .copy(document)
                .decisions(each(document.decisions(), this::decision))
                .relations(relations(document.relations()))
                .requirements(each(document.requirements(), this::requirement))
                .disclosure(cut.disclosure(document.disclosure()))
                .build();
    }

    TargetArea targetArea(TargetArea area) {
        TargetArea.Builder builder = cut.isWithheld(ObjectKind.TARGET_AREA, area.id())
                ? TargetArea.builder().id(area.id()).title(cut.marker().text())
                : TargetArea.builder().copy(area);
        return builder.plan(cut.kept(ObjectKind.PLAN, area.plan())).build();
    }

    /** A decision stands open unless it is in, or about, something withheld. */
    Decision decision(Decision decision) {
        boolean withheld = cut.isWithheld(ObjectKind.DECISION, decision.id())
                || decision.subject().map(cut::isWithheld).orElse(false);
        if (withheld) {
            return Decision.builder()
                    .id(decision.id())
                    .act(DecisionAct.OTHER)
                    .state(decision.state())
                    .subject(cut.kept(decision.subject()))
                    .text(cut.marker().text())
                    .build();
        }
        Optional<Ref> subject = cut.kept(decision.subject());
        Optional<Id> supersedes = cut.kept(ObjectKind.DECISION, decision.supersedes());
        return subject.equals(decision.subject()) && supersedes.equals(decision.supersedes())
                ? decision
                : Decision.builder()
                        .copy(decision)
                        .subject(subject)
                        .supersedes(supersedes)
                        .build();
    }

    /** Relations to what is left out go, unless they have words of their own; the words for something withheld are hidden. */
    List<DocumentRelation> relations(List<DocumentRelation> relations) {
        return relations.stream()
                .filter(its -> its.title().isPresent()
                        || its.target().filter(cut::keeps).isPresent())
                .map(this::relation)
                .toList();
    }

    private DocumentRelation relation(DocumentRelation relation) {
        if (relation.target().filter(cut::isWithheld).isPresent()) {
            return DocumentRelation.builder()
                    .type(relation.type())
                    .target(cut.kept(relation.target()))
                    .title(cut.marker().text())
                    .build();
        }
        return DocumentRelation.builder()
                .copy(relation)
                .target(cut.kept(relation.target()))
                .build();
    }

    Deliverable deliverable(Deliverable deliverable) {
        return cut.isWithheld(ObjectKind.DELIVERABLE, deliverable.id())
                ? Deliverable.builder()
                        .id(deliverable.id())
                        .name(cut.marker().text())
                        .build()
                : deliverable;
    }

    Milestone milestone(Milestone milestone) {
        return cut.isWithheld(ObjectKind.MILESTONE, milestone.id())
                ? Milestone.builder()
                        .id(milestone.id())
                        .name(cut.marker().text())
                        .reached(milestone.reached())
                        .build()
                : milestone;
    }

    Party party(Party party) {
        if (party.decision().isEmpty()) {
            return party;
        }
        return Party.builder()
                .copy(party)
                .decision(cut.kept(ObjectKind.DECISION, party.decision()))
                .build();
    }

    private Requirement requirement(Requirement requirement) {
        return cut.isWithheld(ObjectKind.REQUIREMENT, requirement.id())
                ? Requirement.builder()
                        .id(requirement.id())
                        .kind(RequirementKind.OTHER)
                        .text(cut.marker().text())
                        .build()
                : Requirement.builder()
                        .copy(requirement)
                        .appliesTo(cut.kept(requirement.appliesTo()))
                        .build();
    }

    private Commitment commitment(Commitment commitment) {
        return cut.isWithheld(ObjectKind.COMMITMENT, commitment.id())
                ? Commitment.builder()
                        .id(commitment.id())
                        .text(cut.marker().text())
                        .build()
                : Commitment.builder()
                        .copy(commitment)
                        .origin(cut.kept(commitment.origin()))
                        .build();
    }

    private FocusArea focusArea(FocusArea area) {
        List<Activity> activities = each(area.activities(), this::activity);
        return cut.isWithheld(ObjectKind.FOCUS_AREA, area.id())
                ? FocusArea.builder()
                        .id(area.id())
                        .title(cut.marker().text())
                        .activities(activities)
                        .build()
                : FocusArea.builder().copy(area).activities(activities).build();
    }

    private Activity activity(Activity activity) {
        boolean withheld = cut.isWithheld(ObjectKind.ACTIVITY, activity.id());
        Activity.Builder builder = withheld
                ? Activity.builder()
                        .id(activity.id())
                        .number(activity.number())
                        .title(cut.hidden(activity.title()))
                        .text(cut.hidden(activity.text()))
                : Activity.builder()
                        .copy(activity)
                        .responsible(each(activity.responsible(), this::party))
                        .partners(each(activity.partners(), this::party))
                        .contributesTo(cut.kept(activity.contributesTo()))
                        .carriedFrom(cut.kept(activity.carriedFrom()))
                        .mentions(cut.mentions(activity.mentions()));
        return builder.activities(each(activity.activities(), this::activity))
                .deliverables(each(activity.deliverables(), this::deliverable))
                .milestones(each(activity.milestones(), this::milestone))
                .decisions(each(activity.decisions(), this::decision))
                .disclosure(cut.disclosure(activity.disclosure()))
                .build();
    }
}
