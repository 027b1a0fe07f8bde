package se.tertial.plan.rules.builtin.comment;

import java.util.List;
import se.tertial.plan.model.document.Activity;
import se.tertial.plan.model.identity.Extensible;
import se.tertial.plan.model.identity.ObjectKind;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.text.Mention;
import se.tertial.plan.model.text.MentionKind;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Activities;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Observation;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** C13: persons named in what plans, assignments and comments say. The finding counts them and does not repeat a name. */
public final class NamedPersons implements Rule {

    /** A rule; all are equal. */
    public NamedPersons() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(NamedPersons.class, "C13")
                .describe()
                .severity(Severity.INFO)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Counting(context);
    }

    private static final class Counting implements Check {

        private final RuleContext context;

        Counting(RuleContext context) {
            this.context = context;
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            view.report().comments().forEach(comment -> {
                long persons = persons(comment.mentions());
                if (persons > 0) {
                    found.add(new CommentOf(comment, view)
                            .observe(context)
                            .count("count", persons)
                            .build());
                }
            });
        }

        @Override
        public void end(FindingSink found) {
            context.catalogue()
                    .plans()
                    .forEach(plan -> Activities.of(plan).forEach(its -> {
                        Activity activity = its.activity();
                        tell(new Ref(ObjectKind.ACTIVITY, activity.id()), activity, activity.mentions(), found);
                    }));
            context.catalogue()
                    .assignments()
                    .forEach(its -> tell(new Ref(ObjectKind.ASSIGNMENT, its.id()), its, its.mentions(), found));
        }

        private void tell(Ref subject, Extensible object, List<Mention> mentions, FindingSink found) {
            long persons = persons(mentions);
            if (persons > 0) {
                found.add(Observation.builder()
                        .subject(subject)
                        .at(object)
                        .putEvidence("subject", context.label(subject))
                        .count("count", persons)
                        .build());
            }
        }

        private static long persons(List<Mention> mentions) {
            return mentions.stream()
                    .filter(mention -> mention.kind() == MentionKind.PERSON)
                    .count();
        }
    }
}
