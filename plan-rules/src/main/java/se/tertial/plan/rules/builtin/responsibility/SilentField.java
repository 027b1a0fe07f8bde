package se.tertial.plan.rules.builtin.responsibility;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.organisation.Body;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.AssignmentState;
import se.tertial.plan.rules.builtin.Kinship;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.prose.Prose;

/**
 * R05: nothing says who answers, the matter is in one committee's field, and others comment but not that committee. The last
 * report on an assignment decides.
 */
public final class SilentField implements Rule {

    /** A rule; all are equal. */
    public SilentField() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(SilentField.class, "R05")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.ASSIGNMENT, Need.REPORT, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Looking(context);
    }

    private static final class Looking implements Check {

        private final RuleContext context;
        private final Kinship kinship;
        private final FieldsOfBodies fields;
        private final Map<Ref, Optional<Observation>> last = new LinkedHashMap<>();

        Looking(RuleContext context) {
            this.context = context;
            this.kinship = new Kinship(context.catalogue());
            this.fields = new FieldsOfBodies(context.catalogue());
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            view.assignment()
                    .filter(its -> !AssignmentState.isOver(its))
                    .ifPresent(its -> last.put(view.subject(), look(view, its)));
        }

        @Override
        public void end(FindingSink found) {
            last.values().forEach(observation -> observation.ifPresent(found::add));
        }

        private Optional<Observation> look(ReportView view, Assignment assignment) {
            Prose matter = prose(view, assignment);
            if (view.report().comments().isEmpty() || isKnown(view, matter) || speaksWithOneVoice(view)) {
                return Optional.empty();
            }
            Set<Id> speaking = new HashSet<>(view.commenting());
            view.report().assessments().forEach(its -> its.body().ifPresent(speaking::add));
            return fields.of(matter, view.day())
                    .filter(match -> !kinship.isAmong(match.committee().id(), speaking))
                    .map(match -> observation(view, assignment, match));
        }

        private Prose prose(ReportView view, Assignment assignment) {
            List<Text> texts = Stream.of(
                            Stream.of(assignment.text()), assignment.scope().stream(), assignment.parts().stream())
                    .flatMap(parts -> parts)
                    .toList();
            return context.prose(texts, Anchor.plan(view.day()));
        }

        private boolean isKnown(ReportView view, Prose matter) {
            boolean answering = view.responsible()
                    .filter(bodies -> bodies.isEmpty()
                            && bodies.unresolved().isEmpty()
                            && bodies.cooperating().isEmpty())
                    .isEmpty();
            return answering
                    || view.asked().filter(bodies -> !bodies.isEmpty()).isPresent()
                    || context.catalogue().bodies().stream().anyMatch(body -> isNamed(body, matter));
        }

        private static boolean isNamed(Body body, Prose matter) {
            return matter.text()
                    .toLowerCase(Locale.ROOT)
                    .contains(body.name().plain().toLowerCase(Locale.ROOT));
        }

        private static boolean speaksWithOneVoice(ReportView view) {
            return view.report().comments().stream().map(Comment::body).anyMatch(Optional::isEmpty);
        }

        private Observation observation(ReportView view, Assignment assignment, FieldsOfBodies.Match match) {
            return view.observe()
                    .at(assignment)
                    .putEvidence("subject", context.label(view.subject()))
                    .putEvidence("word", Passage.isOpen(assignment.disclosure()) ? match.word() : "…")
                    .putEvidence(
                            "body", context.bodyNames(List.of(match.committee().id())))
                    .putEvidence("others", context.bodyNames(view.commenting()))
                    .build();
        }
    }
}
