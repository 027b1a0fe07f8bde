package se.tertial.plan.rules.builtin.comment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.AssignmentState;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.Anchor;
import se.tertial.plan.rules.language.Aspect;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.Prose;
import se.tertial.plan.rules.language.prose.Sentence;

/**
 * C08: an assignment that names its parts, of which the comments answer some and leave out others. One related word is an
 * answer, and so is that a part was told to be finished in an earlier period. Where no part is answered, or a comment refers
 * elsewhere or speaks of all parts at once, nothing is said.
 */
public final class UnansweredParts implements Rule {

    private static final PhraseList PHRASES = PhraseList.of("parts");
    private static final String[] RELATED = {Topics.NEAR, Topics.ACT};

    /** A rule; all are equal. */
    public UnansweredParts() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnansweredParts.class, "C08")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.ASSIGNMENT, Need.REPORT, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Comparing(context);
    }

    private record Part(String text, Topics topics) {}

    private static final class Comparing implements Check {

        private final RuleContext context;
        private final Map<Ref, List<Part>> parts = new HashMap<>();
        private final Map<Ref, Set<Part>> finished = new HashMap<>();

        Comparing(RuleContext context) {
            this.context = context;
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            view.assignment().filter(its -> isExpected(view)).ifPresent(assignment -> {
                List<Part> asked = parts.computeIfAbsent(view.subject(), subject -> parts(assignment));
                if (!asked.isEmpty()) {
                    look(view, assignment, asked, found);
                }
            });
        }

        private List<Part> parts(Assignment assignment) {
            return AskedParts.of(assignment, text -> context.prose(List.of(text), anchor())).stream()
                    .map(text -> new Part(text, Topics.of(Prose.of(text, anchor()), RELATED)))
                    .toList();
        }

        private Anchor anchor() {
            return Anchor.plan(context.asOf());
        }

        private static boolean isExpected(ReportView view) {
            List<Comment> comments = view.report().comments();
            return comments.stream().noneMatch(its -> its.kind() == CommentKind.REFERRAL)
                    && comments.stream().anyMatch(its -> its.kind() != CommentKind.NO_NEWS)
                    && view.current()
                            .flatMap(view::level)
                            .filter(AssignmentState::isClosed)
                            .isEmpty();
        }

        private void look(ReportView view, Assignment assignment, List<Part> asked, FindingSink found) {
            List<Prose> comments =
                    view.report().comments().stream().map(view::prose).toList();
            Topics said = Topics.of(comments, RELATED);
            Set<Part> done = finished.computeIfAbsent(view.subject(), subject -> new HashSet<>());
            List<Part> answered =
                    asked.stream().filter(part -> part.topics().meets(said)).toList();
            List<Part> left = asked.stream()
                    .filter(part -> !answered.contains(part) && !done.contains(part))
                    .filter(part -> !part.topics().terms().isEmpty())
                    .toList();
            if (!answered.isEmpty() && !left.isEmpty() && comments.stream().noneMatch(Comparing::speaksOfAll)) {
                tell(view, assignment, asked, left, found);
            }
            comments.stream()
                    .flatMap(its -> its.sentences().stream())
                    .filter(Comparing::tellsAnEnd)
                    .forEach(sentence -> {
                        Topics ended = Topics.of(Prose.of(sentence.text(), anchor()), RELATED);
                        answered.stream()
                                .filter(part -> part.topics().meets(ended))
                                .forEach(done::add);
                    });
        }

        private static boolean speaksOfAll(Prose comment) {
            return PHRASES.occurs("all", comment);
        }

        private static boolean tellsAnEnd(Sentence sentence) {
            return sentence.cues().stream()
                    .anyMatch(cue -> cue.aspect() == Aspect.FINISH && cue.tense() != Tense.FUTURE);
        }

        private void tell(
                ReportView view, Assignment assignment, List<Part> asked, List<Part> left, FindingSink found) {
            boolean open = Passage.isOpen(assignment.disclosure());
            found.add(view.observe()
                    .putEvidence("subject", context.label(view.subject()))
                    .count("count", left.size())
                    .count("all", asked.size())
                    .putEvidence(
                            "parts",
                            open
                                    ? left.stream()
                                            .map(Part::text)
                                            .map(its -> "”" + its + "”")
                                            .collect(Collectors.joining(", "))
                                    : "”…”")
                    .build());
        }
    }
}
