package se.tertial.plan.rules.builtin.comment;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Parameter;
import se.tertial.plan.rules.ParameterType;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * C04: a comment by the same body on the same thing that says the same, nearly word by word, as for an earlier period. A
 * comment that says that there is no news, or only refers elsewhere, may be the same each time.
 */
public final class RepeatedComment implements Rule {

    private static final RuleTexts TEXTS = RuleTexts.of(RepeatedComment.class, "C04");
    private static final Parameter<BigDecimal> SIMILARITY = Parameter.builder(
                    "similarity", ParameterType.DECIMAL, TEXTS.help("similarity"))
            .defaultValue(new BigDecimal("0.85"))
            .validation(
                    value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0,
                    Bilingual.of(
                            "ett tal över 0 och högst 1, till exempel 0.85",
                            "a number above 0 and at most 1, such as 0.85"))
            .build();
    private static final Set<CommentKind> MAY_REPEAT = EnumSet.of(CommentKind.NO_NEWS, CommentKind.REFERRAL);

    /** A rule; all are equal. */
    public RepeatedComment() {}

    @Override
    public RuleDescriptor descriptor() {
        return TEXTS.describe()
                .severity(Severity.WARNING)
                .addParameters(SIMILARITY)
                .addNeeds(Need.EARLIER_REPORT)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Comparing(context, context.parameter(SIMILARITY).doubleValue());
    }

    private record Line(Ref subject, Optional<Id> body) {}

    private record Kept(
            ReportingPeriod period, Shingles text, @Nullable Kept before) {}

    private static final class Comparing implements Check {

        private final RuleContext context;
        private final double least;
        private final Map<Line, Kept> last = new HashMap<>();

        Comparing(RuleContext context, double least) {
            this.context = context;
            this.least = least;
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            view.report().comments().stream()
                    .filter(comment -> !MAY_REPEAT.contains(comment.kind()))
                    .forEach(comment -> compare(new CommentOf(comment, view), found));
        }

        private void compare(CommentOf comment, FindingSink found) {
            Shingles text = Shingles.of(comment.text());
            if (text.isEmpty()) {
                return;
            }
            Line line = new Line(comment.view().subject(), comment.comment().body());
            Kept before = earlier(line, comment.view().period());
            if (before != null && text.similarity(before.text()) >= least) {
                found.add(comment.observe(context)
                        .putEvidence("earlier", before.period().code())
                        .build());
            }
            Kept alone = before == null ? null : new Kept(before.period(), before.text(), null);
            last.put(line, new Kept(comment.view().period(), text, alone));
        }

        private @Nullable Kept earlier(Line line, ReportingPeriod period) {
            Kept known = last.get(line);
            return known == null || known.period().compareTo(period) < 0 ? known : known.before();
        }
    }
}
