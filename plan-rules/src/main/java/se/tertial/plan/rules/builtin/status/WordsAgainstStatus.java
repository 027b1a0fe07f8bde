package se.tertial.plan.rules.builtin.status;

import java.util.EnumSet;
import java.util.Optional;
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

/**
 * S03: comments that say plainly that it goes as planned while the level means a deviation, or that it is late, stopped or
 * not begun while the level means that all is as planned or done; and nothing in the report tells the other side.
 */
public final class WordsAgainstStatus implements Rule {

    private static final Set<Course> FAULTS =
            EnumSet.of(Course.LATE, Course.NOT_BEGUN, Course.TROUBLE, Course.BUT, Course.NEED);

    /** A rule; all are equal. */
    public WordsAgainstStatus() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(WordsAgainstStatus.class, "S03")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.SCALE, Need.SWEDISH)
                .addSubsumes("S04")
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofEachReport((view, found) -> view.current()
                .flatMap(view::level)
                .filter(level -> LevelClaim.isDeviation(level) || LevelClaim.isGood(level))
                .ifPresent(level -> look(context, Account.of(view, context), level, found)));
    }

    private static void look(RuleContext context, Account account, StatusLevel level, FindingSink found) {
        if (LevelClaim.isDeviation(level) && !tellsDeviation(account)) {
            tell(context, account, level, "planned", told -> told.isOfTheWhole(Course.AS_PLANNED), found);
        } else if (LevelClaim.isGood(level) && !account.tells(Set.of(Course.AS_PLANNED))) {
            boolean begun = account.tells(EnumSet.of(Course.UNDER_WAY, Course.DONE));
            Predicate<Told> behind =
                    told -> (told.is(Course.LATE) && told.whole()) || (!begun && told.isOfTheWhole(Course.NOT_BEGUN));
            tell(context, account, level, "behind", behind, found);
        }
    }

    private static boolean tellsDeviation(Account account) {
        return account.recordsDeviation() || account.tells(FAULTS);
    }

    private static void tell(
            RuleContext context,
            Account account,
            StatusLevel level,
            String message,
            Predicate<Told> wanted,
            FindingSink found) {
        Optional<Account.Voice> voice = account.firstVoice(wanted);
        voice.ifPresent(its -> found.add(its.observe(context, its.first(wanted).orElseThrow())
                .message(message)
                .putEvidence("status", level.label().plain())
                .build()));
    }
}
