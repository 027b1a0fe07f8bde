package se.tertial.plan.rules.builtin.status;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;

/** S04: all that the comments tell lies ahead, while the level means that work goes on, is as planned or done. */
public final class StartAhead implements Rule {

    private static final Set<Course> AHEAD = EnumSet.of(
            Course.AHEAD, Course.NOT_BEGUN, Course.NEED, Course.STATIC, Course.LATE, Course.TROUBLE, Course.BUT);

    /** A rule; all are equal. */
    public StartAhead() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(StartAhead.class, "S04")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.SCALE, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofEachReport((view, found) -> view.current()
                .flatMap(view::level)
                .filter(LevelClaim::isRunning)
                .ifPresent(level -> look(context, Account.of(view, context), level, found)));
    }

    private static void look(RuleContext context, Account account, StatusLevel level, FindingSink found) {
        if (account.tellsOnly(AHEAD) && !isDeviationTold(account, level)) {
            tell(context, account, level, found);
        }
    }

    /** A level that means a deviation fits a start that is late. */
    private static boolean isDeviationTold(Account account, StatusLevel level) {
        return LevelClaim.isDeviation(level)
                && (account.tells(EnumSet.of(Course.LATE))
                        || !account.view().report().deviations().isEmpty());
    }

    private static void tell(RuleContext context, Account account, StatusLevel level, FindingSink found) {
        Predicate<Told> ahead = told -> told.is(Course.AHEAD);
        account.firstVoice(ahead)
                .ifPresent(voice ->
                        found.add(voice.observe(context, voice.first(ahead).orElseThrow())
                                .addAllOthers(account.otherComments(voice))
                                .putEvidence("status", level.label().plain())
                                .build()));
    }
}
