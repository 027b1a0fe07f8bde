package se.tertial.plan.rules.builtin.comment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.plan.model.followup.Completeness;
import se.tertial.plan.model.followup.CrossReference;
import se.tertial.plan.model.followup.ReferenceTarget;
import se.tertial.plan.model.identity.Disclosure;
import se.tertial.plan.model.identity.DisclosureLevel;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * C11: a comment that refers to something that the data does not have. Wrong in a whole follow-up; in a view the target
 * may be in another part. That the comment is only a referral becomes part of the finding.
 */
public final class UnresolvedReference implements Rule {

    private static final int MOST_NAMED = 3;

    /** A rule; all are equal. */
    public UnresolvedReference() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnresolvedReference.class, "C11")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.REPORT)
                .addSubsumes("C10")
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofEachReport((view, found) ->
                view.report().comments().forEach(comment -> look(context, new CommentOf(comment, view), found)));
    }

    private static void look(RuleContext context, CommentOf comment, FindingSink found) {
        List<CrossReference> open = comment.comment().references().stream()
                .filter(its -> its.targets().stream().anyMatch(UnresolvedReference::isMissing))
                .toList();
        List<String> missing = open.stream()
                .map(CrossReference::targets)
                .flatMap(List::stream)
                .filter(UnresolvedReference::isMissing)
                .map(ReferenceTarget::printed)
                .distinct()
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        boolean whole = comment.view().followUp().completeness() == Completeness.WHOLE;
        found.add(comment.observe(context, open)
                .severity(whole ? Severity.ERROR : Severity.INFO)
                .putEvidence("targets", named(missing, comment.comment().disclosure()))
                .build());
    }

    private static boolean isMissing(ReferenceTarget target) {
        return target.ref().isEmpty();
    }

    private static String named(List<String> targets, Optional<Disclosure> disclosure) {
        if (disclosure.filter(its -> its.level() != DisclosureLevel.PUBLIC).isPresent()) {
            return "(" + targets.size() + ")";
        }
        String names = targets.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return targets.size() > MOST_NAMED ? names + " …" : names;
    }
}
