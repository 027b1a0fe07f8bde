package se.tertial.plan.rules.builtin.time;

import java.util.List;
import java.util.Optional;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.builtin.Passages;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.Aspect;
import se.tertial.plan.rules.language.Tense;
import se.tertial.plan.rules.language.TenseCue;
import se.tertial.plan.rules.language.TimePhraseKind;
import se.tertial.plan.rules.language.prose.PhraseList;
import se.tertial.plan.rules.language.prose.PhraseMatch;
import se.tertial.plan.rules.language.prose.Sentence;
import se.tertial.plan.rules.language.prose.Terms;
import se.tertial.plan.rules.language.prose.Word;

/**
 * T05: what is planned has no other time than a vague one: "på sikt", "framöver", "när det finns möjlighet". Silent where a
 * date stands in the same sentence or the next, where it is told of the past, and where it is an effect that comes in time.
 */
public final class VagueTime implements Rule {

    private static final PhraseList TIMES = PhraseList.of("vague-times");
    private static final String AHEAD = "ahead";
    private static final String FUTURE = "future";
    private static final int NEAR = 5;

    /** A rule; all are equal. */
    public VagueTime() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(VagueTime.class, "T05")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return new Check() {
            @Override
            public void report(ReportView view, FindingSink found) {
                Passage.of(view).forEach(comment -> look(context, comment, found));
            }

            @Override
            public void end(FindingSink found) {
                context.catalogue().plans().stream()
                        .flatMap(plan -> Passages.activities(context, plan).stream())
                        .forEach(activity -> look(context, activity, found));
            }
        };
    }

    private static void look(RuleContext context, Passage passage, FindingSink found) {
        List<Sentence> sentences = passage.prose().get().sentences();
        boolean dated = false;
        for (int i = sentences.size() - 1; i >= 0; i--) {
            Sentence sentence = sentences.get(i);
            boolean nextIsDated = dated;
            dated = isDated(sentence);
            Optional<PhraseMatch> vague = dated || nextIsDated
                    ? Optional.empty()
                    : vague(sentence, passage.period().isEmpty());
            if (vague.isPresent()) {
                found.add(
                        passage.observe(context, printed(sentence, vague.get())).build());
                return;
            }
        }
    }

    private static boolean isDated(Sentence sentence) {
        return sentence.times().stream()
                .anyMatch(its -> its.kind() == TimePhraseKind.CALENDAR && its.tense() != Tense.PAST);
    }

    private static Optional<PhraseMatch> vague(Sentence sentence, boolean inPlan) {
        return TIMES.all("vague", sentence).stream()
                .filter(its -> TIMES.all("other", sentence).stream()
                        .noneMatch(other -> other.first() <= its.last() && its.first() <= other.last()))
                .filter(its -> !isOfNoun(sentence, its))
                .filter(its -> isPlanned(sentence, its, inPlan))
                .findFirst();
    }

    /** "Senare avgångar": it tells which, not when. After the time comes a verb ("ska senare kompletteras") or nothing. */
    private static boolean isOfNoun(Sentence sentence, PhraseMatch vague) {
        if (!sentence.words().get(vague.last()).lower().equals("senare")
                || vague.last() + 1 == sentence.words().size()) {
            return false;
        }
        Word time = sentence.words().get(vague.last());
        Word next = sentence.words().get(vague.last() + 1);
        String between = sentence.text()
                .substring(
                        time.end() - sentence.span().start(),
                        next.start() - sentence.span().start());
        return between.isBlank()
                && !Terms.isJoining(next)
                && !next.lower().endsWith("a")
                && !next.lower().endsWith("as");
    }

    /** A plan is of what is to be done, a comment of what its verb says. */
    private static boolean isPlanned(Sentence sentence, PhraseMatch vague, boolean inPlan) {
        Optional<TenseCue> verb = Verbs.nearest(
                sentence,
                sentence.words().get(vague.first()).start(),
                sentence.words().get(vague.last()).end());
        Tense tense = verb.map(TenseCue::tense).orElse(Tense.NONE);
        boolean goesOn = tense == Tense.PRESENT
                && verb.filter(its -> its.aspect() == Aspect.ONGOING).isPresent();
        boolean ahead = tense == Tense.FUTURE
                || (tense != Tense.PAST && !goesOn && (inPlan || !vague.value().equals(FUTURE)));
        return ahead && !(vague.value().equals(AHEAD) && isEffect(sentence, vague));
    }

    private static boolean isEffect(Sentence sentence, PhraseMatch vague) {
        return TIMES.all("effect", sentence).stream()
                .anyMatch(its -> its.first() >= vague.first() - NEAR && its.first() <= vague.last() + NEAR);
    }

    /** The phrase with some words before it. */
    private static String printed(Sentence sentence, PhraseMatch vague) {
        int from = sentence.words().get(Math.max(0, vague.first() - NEAR)).start();
        int to = sentence.words().get(vague.last()).end();
        return sentence.text()
                .substring(from - sentence.span().start(), to - sentence.span().start());
    }
}
