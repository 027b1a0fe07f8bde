package se.tertial.plan.rules.builtin.quality;

import java.util.List;
import se.tertial.plan.model.followup.Assessment;
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

/**
 * Q01: traces of how a text was taken out of a document: a hyphen of a divided word, a soft hyphen, a paragraph of spaces, a
 * sentence that is broken in two paragraphs, a status that is printed twice.
 */
public final class ExtractionTrace implements Rule {

    /** A rule; all are equal. */
    public ExtractionTrace() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleTexts.of(ExtractionTrace.class, "Q01")
                .describe()
                .severity(Severity.INFO)
                .addNeeds(Need.SWEDISH)
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        Check passages = Passages.each(context, (passage, found) -> look(context, passage, found));
        return new Check() {
            @Override
            public void report(ReportView view, FindingSink found) {
                view.report().assessments().forEach(its -> doubled(context, view, its, found));
                passages.report(view, found);
            }

            @Override
            public void end(FindingSink found) {
                passages.end(found);
            }
        };
    }

    private static void look(RuleContext context, Passage passage, FindingSink found) {
        DividedWord.in(passage.prose().get())
                .ifPresent(words -> found.add(
                        passage.observe(context, words).message("hyphen").build()));
        List<String> paragraphs = passage.paragraphs();
        boolean someSay = paragraphs.stream().anyMatch(text -> !Passage.isBlank(text));
        if (someSay && paragraphs.stream().anyMatch(Passage::isBlank)) {
            found.add(passage.observe(context, "").message("blank").build());
        }
        DoubledWords.in(passage.prose().get())
                .ifPresent(words -> found.add(
                        passage.observe(context, words).message("doubled").build()));
        BrokenSentence.in(paragraphs)
                .ifPresent(words -> found.add(
                        passage.observe(context, words).message("broken").build()));
    }

    private static void doubled(RuleContext context, ReportView view, Assessment assessment, FindingSink found) {
        assessment
                .printed()
                .filter(ExtractionTrace::isDoubled)
                .ifPresent(token -> found.add(view.observe()
                        .message("doubled")
                        .putEvidence("subject", context.label(view.subject()))
                        .putEvidence("words", token)
                        .build()));
    }

    private static boolean isDoubled(String token) {
        List<String> words = List.of(token.strip().split("[\\s\\p{Z}]+"));
        int half = words.size() / 2;
        return half > 0 && words.size() == 2 * half && words.subList(0, half).equals(words.subList(half, words.size()));
    }
}
