package se.tertial.plan.rules.builtin.responsibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Kinship;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.ResponsibleBodies;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** R04: a comment by a body that has no part in the assignment, where it is known who has. */
public final class UnaskedComment implements Rule {

    /** A rule; all are equal. */
    public UnaskedComment() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnaskedComment.class, "R04")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.REPORT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        Kinship kinship = new Kinship(context.catalogue());
        return Check.ofEachReport((view, found) -> view.responsible()
                // Where a name could not be told, it may be the one who comments.
                .filter(bodies -> !bodies.isEmpty() && bodies.unresolved().isEmpty())
                .ifPresent(bodies -> look(context, kinship, bodies, view, found)));
    }

    private static void look(
            RuleContext context, Kinship kinship, ResponsibleBodies bodies, ReportView view, FindingSink found) {
        Set<Id> concerned = new HashSet<>(bodies.answering());
        concerned.addAll(bodies.cooperating());
        view.asked().ifPresent(concerned::addAll);
        view.followUp().issuer().ifPresent(concerned::add);
        List<Id> others = view.commenting().stream()
                .filter(body -> !kinship.isAmong(body, concerned))
                .toList();
        if (!others.isEmpty()) {
            found.add(view.observe()
                    .putEvidence("subject", context.label(view.subject()))
                    .putEvidence("bodies", context.bodyNames(others))
                    .build());
        }
    }
}
