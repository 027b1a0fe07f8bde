package se.tertial.plan.rules.builtin.comment;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * C01: a comment that is empty, or short and without a fact: no number, be it in
 * words, no time, name, address or reference. What asks for
 * something, tells of a deviation or refers elsewhere may be short.
 */
public final class TrivialComment implements Rule {

    private static final RuleTexts TEXTS = RuleTexts.of(TrivialComment.class, "C01");
    private static final Parameter<Integer> WORDS = Parameter.builder(
                    "words", ParameterType.integer(1, 1_000), TEXTS.help("words"))
            .defaultValue(12)
            .build();
    private static final Set<CommentKind> TELLING = EnumSet.of(CommentKind.PROGRESS, CommentKind.NO_NEWS);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+([-:.’'][\\p{L}\\p{N}]+)*");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    /** A rule; all are equal. */
    public TrivialComment() {}

    @Override
    public RuleDescriptor descriptor() {
        return TEXTS.describe()
                .severity(Severity.WARNING)
                .addParameters(WORDS)
                .addNeeds(Need.REPORT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        int least = context.parameter(WORDS);
        return Check.ofEachReport((view, found) ->
                view.report().comments().forEach(comment -> look(context, new CommentOf(comment, view), least, found)));
    }

    private static void look(RuleContext context, CommentOf comment, int least, FindingSink found) {
        if (comment.comment().paragraphs().stream().allMatch(Text::isBlank)) {
            found.add(comment.observe(context).message("empty").build());
            return;
        }
        String text = comment.text();
        long words = WORD.matcher(text).results().count();
        if (words < least && TELLING.contains(comment.comment().kind()) && !hasFact(comment.comment(), text)) {
            found.add(comment.observe(context)
                    .message("trivial")
                    .count("words", words)
                    .build());
        }
    }

    private static boolean hasFact(Comment comment, String text) {
        return DIGIT.matcher(text).find()
                || Numerals.occurIn(text)
                || !comment.timeFrames().isEmpty()
                || !comment.mentions().isEmpty()
                || !comment.links().isEmpty()
                || !comment.references().isEmpty();
    }
}
