package se.tertial.plan.rules.builtin.waiting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.model.time.ReportingPeriod;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.builtin.comment.CommentOf;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * C15: several bodies, or one for several assignments, need or wait for the same unit or thing. One finding for the chain,
 * on the comment that stands first: that is where a reader starts, and the unit that is asked is often no body that is
 * known; the other comments, their assignments and recorded dependencies are the further things that it is about. Somebody
 * who makes what they wait for is named with it. Dependencies that no comment tells of make a chain of their own.
 */
public final class WaitingChain implements Rule {

    /** A rule; all are equal. */
    public WaitingChain() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(WaitingChain.class, "C15")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.SWEDISH)
                .addSubsumes("C09", "T05", "T07")
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Following(context);
    }

    private static final class Following implements Check {

        private final RuleContext context;
        private final ChainWords words;
        private final Set<Ref> expected;
        private final OpenDependencies dependencies;
        private @Nullable ReportingPeriod period;
        private Gathered gathered;

        Following(RuleContext context) {
            this.context = context;
            this.words = new ChainWords(context);
            this.dependencies = new OpenDependencies(context);
            this.expected = Settling.expected(context);
            this.gathered = new Gathered(context, expected);
        }

        @Override
        public void report(ReportView view, FindingSink found) {
            if (!view.period().equals(period)) {
                tell(found);
                gathered = new Gathered(context, expected);
                period = view.period();
            }
            CommentOf.all(view).forEach(gathered::see);
        }

        @Override
        public void end(FindingSink found) {
            tell(found);
            dependencies.untold().forEach((target, its) -> found.add(words.recorded(target, its)));
        }

        private void tell(FindingSink found) {
            gathered.chains()
                    .forEach(chain -> found.add(words.chain(chain, gathered.makings(chain), dependencies.of(chain))));
        }
    }
}
