package se.tertial.plan.rules.builtin.comment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Wording;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Kinship;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.builtin.SharedWords;
import se.tertial.plan.rules.builtin.Wordings;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.ResponsibleBodies;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.prose.Prose;

/**
 * C06: a comment that has nothing in common with what the assignment asks: no stem, no part of a compound, no related word.
 * Of bodies that have no part in the assignment it is told that they comment at all (R04). Not recommended: an answer in
 * words of its own looks the same.
 */
public final class UnrelatedComment implements Rule {

    private static final RuleTexts TEXTS = RuleTexts.of(UnrelatedComment.class, "C06");
    private static final Parameter<Integer> TERMS = Parameter.builder(
                    "terms", ParameterType.integer(1, 1_000), TEXTS.help("terms"))
            .defaultValue(5)
            .build();
    private static final Set<CommentKind> TELLING = EnumSet.of(CommentKind.PROGRESS, CommentKind.DEVIATION);
    private static final int FEWEST_ASKED = 2;
    private static final int SHORTEST = 12;
    private static final String[] RELATED = {Topics.NEAR, Topics.FIELD};

    /** A rule; all are equal. */
    public UnrelatedComment() {}

    @Override
    public RuleDescriptor descriptor() {
        return TEXTS.describe()
                .severity(Severity.INFO)
                .recommended(false)
                .addParameters(TERMS)
                .addNeeds(Need.ASSIGNMENT, Need.REPORT, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        int fewest = context.parameter(TERMS);
        Kinship kinship = new Kinship(context.catalogue());
        return Check.ofEachReport((view, found) -> view.assignment()
                .ifPresent(assignment -> new Look(context, kinship, fewest, view, found).look(assignment)));
    }

    private record Look(RuleContext context, Kinship kinship, int fewest, ReportView view, FindingSink found) {

        void look(Assignment assignment) {
            Prose wording = Wordings.of(context, view.subject());
            if (wording.terms().size() < FEWEST_ASKED) {
                return;
            }
            Topics asked = Topics.of(List.of(wording, around(assignment)), RELATED);
            view.report().comments().stream()
                    .filter(comment -> TELLING.contains(comment.kind()))
                    .map(comment -> new CommentOf(comment, view))
                    .filter(its -> hasPart(its.comment().body()))
                    .filter(its -> isUnrelated(view.prose(its.comment()), asked))
                    .forEach(this::tell);
        }

        /** Earlier wordings, and what the assignment serves: answers to that are answers, too. */
        private Prose around(Assignment assignment) {
            List<Text> texts = new ArrayList<>();
            assignment.wordings().stream().map(Wording::text).forEach(texts::add);
            assignment
                    .within()
                    .filter(within -> within.kind() != ObjectKind.PLAN)
                    .flatMap(context.catalogue()::find)
                    .map(Wordings::texts)
                    .orElse(Stream.of())
                    .forEach(texts::add);
            return context.prose(texts, Anchor.plan(context.asOf()));
        }

        private boolean hasPart(Optional<Id> body) {
            Set<Id> concerned = new HashSet<>(view.asked().orElse(Set.of()));
            view.responsible().map(ResponsibleBodies::answering).ifPresent(concerned::addAll);
            view.responsible().map(ResponsibleBodies::cooperating).ifPresent(concerned::addAll);
            boolean known = view.responsible()
                    .filter(its -> !its.isEmpty() && its.unresolved().isEmpty())
                    .isPresent();
            view.followUp().issuer().ifPresent(concerned::add);
            return !known
                    || body.filter(its -> !kinship.isAmong(its, concerned)).isEmpty();
        }

        private boolean isUnrelated(Prose prose, Topics asked) {
            return prose.words().size() >= SHORTEST
                    && prose.terms().size() >= fewest
                    && !Topics.of(prose, RELATED).meets(asked);
        }

        private void tell(CommentOf its) {
            String start = SharedWords.start(view.prose(its.comment()).text());
            found.add(its.observe(context)
                    .putEvidence("words", its.isOpen() ? start : "…")
                    .build());
        }
    }
}
