package se.tertial.plan.rules.builtin.responsibility;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.status.Fulfilment;
import se.tertial.plan.model.status.Outlook;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.AssignmentState;
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

/**
 * R03: a body that was asked, or answers where nobody was asked, and says nothing. Those that only cooperate are told of
 * for information. A report that speaks with one voice, without bodies, says nothing about who is silent; nor does one on
 * what was not assessed or is over.
 */
public final class SilentBody implements Rule {

    /** A rule; all are equal. */
    public SilentBody() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(SilentBody.class, "R03")
                .describe()
                .severity(Severity.WARNING)
                .addNeeds(Need.REPORT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        Kinship kinship = new Kinship(context.catalogue());
        return Check.ofEachReport((view, found) -> new Look(context, kinship, view, found).look());
    }

    private record Look(RuleContext context, Kinship kinship, ReportView view, FindingSink found) {

        void look() {
            if (view.report().comments().stream().map(Comment::body).anyMatch(Optional::isEmpty)) {
                return;
            }
            Optional<Set<Id>> asked = view.asked();
            if (asked.isPresent()) {
                tell("asked", Severity.WARNING, asked.get());
            } else if (isExpected()) {
                ResponsibleBodies bodies =
                        view.responsible().orElseGet(() -> new ResponsibleBodies(Set.of(), Set.of(), List.of()));
                tell("responsible", Severity.WARNING, bodies.answering());
                tell("cooperating", Severity.INFO, bodies.cooperating());
            }
        }

        private boolean isExpected() {
            Optional<StatusLevel> level = view.current().flatMap(view::level);
            boolean over = view.assignment().map(AssignmentState::isOver).orElse(false);
            return !over
                    && level.filter(its -> isUnassessed(its) || AssignmentState.isClosed(its))
                            .isEmpty();
        }

        private boolean isUnassessed(StatusLevel level) {
            return level.fulfilment().equals(Optional.of(Fulfilment.NOT_ASSESSED))
                    || level.outlook().equals(Optional.of(Outlook.NOT_ASSESSED));
        }

        private void tell(String message, Severity severity, Collection<Id> expected) {
            Set<Id> speaking = new HashSet<>(view.commenting());
            view.report().assessments().forEach(its -> its.body().ifPresent(speaking::add));
            List<Id> silent = expected.stream()
                    .filter(body -> !kinship.isAmong(body, speaking))
                    .toList();
            if (!silent.isEmpty()) {
                found.add(view.observe()
                        .message(message)
                        .severity(severity)
                        .putEvidence("subject", context.label(view.subject()))
                        .putEvidence("bodies", context.bodyNames(silent))
                        .build());
            }
        }
    }
}
