package se.tertial.plan.rules.builtin.language;

import java.util.Optional;
import se.tertial.plan.model.text.Language;
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
 * L02: words in a row in another language than the text says that it is in. Proper names and single words are exempt, as in
 * WCAG 3.1.2; so is what is marked.
 */
public final class UnmarkedLanguage implements Rule {

    /** A rule; all are equal. */
    public UnmarkedLanguage() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(UnmarkedLanguage.class, "L02")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Passages.each(context, (passage, found) -> look(context, passage, found));
    }

    /** Tells of the first place in a passage; who mends that sees the others. */
    private static void look(RuleContext context, Passage passage, FindingSink found) {
        for (Sentence sentence : passage.prose().get().sentences()) {
            Optional<ForeignWords> foreign = ForeignWords.in(sentence);
            if (foreign.isPresent()) {
                Language language = foreign.get().language();
                found.add(passage.observe(context, foreign.get().words())
                        .putEvidence("tag", language.tag())
                        .build());
                return;
            }
        }
    }
}
