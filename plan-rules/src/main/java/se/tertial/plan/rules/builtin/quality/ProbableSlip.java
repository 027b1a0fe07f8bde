package se.tertial.plan.rules.builtin.quality;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.builtin.Passage;
import se.tertial.plan.rules.builtin.Passages;
import se.tertial.plan.rules.builtin.RuleTexts;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
import se.tertial.plan.rules.check.Need;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.language.prose.Sentence;

/**
 * Q02: what is probably a slip of the pen: words that do not agree, a word that is written wrongly or twice, a compound that
 * is cut in two, a capital after a comma. One finding for a text, with all its slips.
 */
public final class ProbableSlip implements Rule {

    private static final int SHOWN = 5;

    /** A rule; all are equal. */
    public ProbableSlip() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(ProbableSlip.class, "Q02")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        WordKinds kinds = new WordKinds();
        return Passages.each(context, (passage, found) -> look(context, kinds, passage, found));
    }

    private static void look(RuleContext context, WordKinds kinds, Passage passage, FindingSink found) {
        Set<String> slips = new LinkedHashSet<>();
        for (Sentence sentence : passage.prose().get().sentences()) {
            SentenceKinds ofWords = SentenceKinds.of(sentence, kinds);
            slips.addAll(Agreement.slips(ofWords));
            slips.addAll(Spelling.slips(ofWords));
            slips.addAll(Repetition.slips(ofWords));
            slips.addAll(CutCompound.slips(ofWords));
        }
        if (!slips.isEmpty()) {
            String words = slips.stream().limit(SHOWN).collect(Collectors.joining("”, ”"));
            found.add(
                    passage.observe(context, words).count("count", slips.size()).build());
        }
    }
}
