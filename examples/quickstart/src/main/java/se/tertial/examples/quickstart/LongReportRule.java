package se.tertial.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import se.tertial.plan.exporter.json.PlanJson;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/** A rule of one's own: the comments on one thing have 50 words at most. */
public final class LongReportRule implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id("NORRLID-1")
                .title(Bilingual.of("Långa kommentarer", "Long comments"))
                .rationale(Bilingual.of("De förtroendevalda läser hundra.", "The elected read a hundred of them."))
                .basis(Bilingual.of("Regionens anvisningar", "The region's instructions"))
                .severity(Severity.INFO)
                .message("{words} ord om {subject}", "{words} words on {subject}")
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        // A rule holds no state and reads no clock. What it may know of the plans and the day is in the context.
        return Check.ofEachReport((view, found) -> {
            int words = 0;
            for (Comment comment : view.report().comments()) {
                for (Text paragraph : comment.paragraphs()) {
                    words += paragraph.plain().split(" ").length;
                }
            }
            if (words > 50) {
                String subject = context.label(view.subject());
                found.add(view.observe()
                        .count("words", words)
                        .putEvidence("subject", subject)
                        .build());
            }
        });
    }

    public static void main(String[] args) throws Exception {
        Portfolio region = PlanJson.reader().read(Path.of("examples/quickstart/region/region.json"));
        // Named in module-info.java or META-INF/services, it would be found like the rules that come with Tertial.
        RuleRegistry rules = RuleRegistry.builder().add(new LongReportRule()).build();
        PlanChecker checker = PlanChecker.of(rules, RuleSet.all());
        for (Finding finding : checker.check(region, LocalDate.of(2025, 5, 31)).findings()) {
            System.out.println(finding.period().orElseThrow() + ": " + finding.message(Language.SV));
        }
    }
}
