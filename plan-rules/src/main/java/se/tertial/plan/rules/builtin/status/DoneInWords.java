package se.tertial.plan.rules.builtin.status;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.status.StatusLevel;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Sentence;

/** S05: all that is told is done, and the whole is, while the level means that something is left; no continuing duty. */
public final class DoneInWords implements Rule {

    private static final Set<Course> BEHIND =
            EnumSet.of(Course.DONE, Course.PAST, Course.STATIC, Course.AS_PLANNED, Course.TROUBLE);
    private static final PhraseList LIST = PhraseList.of("course");

    /** A rule; all are equal. */
    public DoneInWords() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(DoneInWords.class, "S05")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.SCALE, Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofEachReport((view, found) -> view.current()
                .flatMap(view::level)
                .filter(LevelClaim::isUnfinished)
                .ifPresent(level -> look(context, Account.of(view, context), level, found)));
    }

    private static void look(RuleContext context, Account account, StatusLevel level, FindingSink found) {
        if (account.tellsOnly(BEHIND) && !account.recordsDeviation() && !isDuty(account)) {
            tell(context, account, level, found);
        }
    }

    private static boolean isDuty(Account account) {
        Optional<Assignment> assignment = account.view().assignment();
        return assignment.filter(Assignment::continuous).isPresent()
                || LIST.occurs("duty", account.asked())
                || account.asked().sentences().stream().anyMatch(DoneInWords::beginsWithDuty);
    }

    private static boolean beginsWithDuty(Sentence sentence) {
        return LIST.all("duty-verb", sentence).stream()
                .map(PhraseMatch::first)
                .anyMatch(first -> first == 0
                        || LIST.contains(
                                "modal", sentence.words().get(first - 1).lower()));
    }

    private static void tell(RuleContext context, Account account, StatusLevel level, FindingSink found) {
        Predicate<Told> done = told -> told.isOfTheWhole(Course.DONE);
        account.firstVoice(done)
                .ifPresent(voice ->
                        found.add(voice.observe(context, voice.first(done).orElseThrow())
                                .addAllOthers(account.otherComments(voice))
                                .putEvidence("status", level.label().plain())
                                .build()));
    }
}
