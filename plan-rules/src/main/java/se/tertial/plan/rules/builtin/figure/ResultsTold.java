package se.tertial.plan.rules.builtin.figure;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.followup.CommentKind;
import se.tertial.plan.model.followup.FollowUpHeader;
import se.tertial.plan.model.identity.Id;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.prose.Prose;

/**
 * C07: how many comments of each body tell of no result: no number but those of dates, and nothing that is done. What asks
 * for something, refers elsewhere or says that there is no news is not counted.
 */
public final class ResultsTold implements Rule {

    private static final Set<CommentKind> TELLING = EnumSet.of(CommentKind.PROGRESS, CommentKind.DEVIATION);

    /** A rule; all are equal. */
    public ResultsTold() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(ResultsTold.class, "C07")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.REPORT, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Tally.eachFollowUp(() -> new Counting(context));
    }

    private record Counting(RuleContext context, Map<Id, Shares> bodies) implements Tally {

        Counting(RuleContext context) {
            this(context, new TreeMap<>());
        }

        @Override
        public void count(ReportView view) {
            for (Comment comment : view.report().comments()) {
                Optional<Id> speaker = comment.body().or(view.followUp()::issuer);
                Prose prose = view.prose(comment);
                if (speaker.isPresent()
                        && TELLING.contains(comment.kind())
                        && !prose.sentences().isEmpty()) {
                    bodies.computeIfAbsent(speaker.get(), body -> new Shares()).add(Results.areTold(prose));
                }
            }
        }

        @Override
        public void tell(FollowUpHeader followUp, FindingSink found) {
            bodies.forEach((body, shares) -> found.figure(Tally.observe(followUp)
                    .putEvidence("body", context.bodyNames(Set.of(body)))
                    .count("count", shares.without)
                    .count("all", shares.all)
                    .count("share", Math.round(100.0 * shares.without / shares.all))
                    .build()));
        }
    }

    private static final class Shares {

        private int all;
        private int without;

        void add(boolean told) {
            all++;
            without += told ? 0 : 1;
        }
    }
}
