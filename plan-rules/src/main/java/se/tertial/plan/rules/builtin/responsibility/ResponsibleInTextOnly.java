package se.tertial.plan.rules.builtin.responsibility;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.assignment.ResponsibilityOrigin;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.AssignmentState;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ResponsibleBodies;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** R02: a responsibility that was read out of the running text and has no code. */
public final class ResponsibleInTextOnly implements Rule {

    /** A rule; all are equal. */
    public ResponsibleInTextOnly() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(ResponsibleInTextOnly.class, "R02")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.ASSIGNMENT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofCatalogue(found -> context.catalogue().assignments().stream()
                .filter(its -> !AssignmentState.isOver(its))
                .filter(its -> its.responsibility()
                        .filter(ResponsibleInTextOnly::isInTextOnly)
                        .isPresent())
                .forEach(its -> found.add(observation(context, its))));
    }

    private static boolean isInTextOnly(Responsibility responsibility) {
        return responsibility.origin() == ResponsibilityOrigin.IN_TEXT
                && responsibility.code().isEmpty();
    }

    private static Observation observation(RuleContext context, Assignment assignment) {
        Ref subject = new Ref(ObjectKind.ASSIGNMENT, assignment.id());
        ResponsibleBodies bodies = context.responsible(assignment, context.asOf());
        String names = Stream.concat(
                        Optional.of(context.bodyNames(bodies.answering())).filter(its -> !its.isEmpty()).stream(),
                        bodies.unresolved().stream())
                .collect(Collectors.joining(", "));
        return Observation.builder()
                .subject(subject)
                .at(assignment)
                .putEvidence("subject", context.label(subject))
                .putEvidence("bodies", names)
                .build();
    }
}
