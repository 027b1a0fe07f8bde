package se.tertial.plan.rules.builtin.responsibility;

import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.PartyRole;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.AssignmentState;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ResponsibleBodies;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** R01: an assignment that is not over and for which nobody answers. */
public final class NobodyAnswers implements Rule {

    /** A rule; all are equal. */
    public NobodyAnswers() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(NobodyAnswers.class, "R01")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.ASSIGNMENT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> context.catalogue().assignments().stream()
                .filter(its -> !AssignmentState.isOver(its))
                .forEach(its -> look(context, its, found)));
    }

    private static void look(RuleContext context, Assignment assignment, FindingSink found) {
        ResponsibleBodies bodies = context.responsible(assignment, context.asOf());
        if (!bodies.isEmpty() || !bodies.unresolved().isEmpty()) {
            return;
        }
        Ref subject = new Ref(ObjectKind.ASSIGNMENT, assignment.id());
        found.add(Observation.builder()
                .message(hadSomebody(assignment) ? "ended" : RuleDescriptor.MESSAGE)
                .subject(subject)
                .at(assignment)
                .putEvidence("subject", context.label(subject))
                .putEvidence("date", context.asOf().toString())
                .build());
    }

    private static boolean hadSomebody(Assignment assignment) {
        return assignment.responsibility().map(Responsibility::parties).stream()
                .flatMap(parties -> parties.stream())
                .anyMatch(party -> party.role() != PartyRole.COOPERATES);
    }
}
