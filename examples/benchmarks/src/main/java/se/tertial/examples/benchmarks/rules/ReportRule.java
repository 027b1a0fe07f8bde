package se.tertial.examples.benchmarks.rules;

import java.util.List;
import java.util.function.Predicate;
import se.tertial.plan.model.assignment.Assignment;
import se.tertial.plan.model.assignment.Responsibility;
import se.tertial.plan.model.followup.Assessment;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.ReportView;
import se.tertial.plan.rules.check.Rule;
import se.tertial.plan.rules.check.RuleBase;
import se.tertial.plan.rules.check.RuleContext;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/**
 * One of the twenty rules as this library has it: it judges the report itself, in its follow-up and its catalogue, and looks up what it asks
 * about.
 *
 * @param id the id of the rule
 * @param holds whether a report passes
 */
record ReportRule(String id, Holds holds) implements Rule {

    /** Whether a report passes. */
    @FunctionalInterface
    interface Holds {
        boolean test(ReportView report, RuleContext context);
    }

    static final List<ReportRule> ALL = List.of(
            new ReportRule("STATUS", (report, its) -> !report.report().assessments().isEmpty()),
            ofAssessment("PRINTED", (report, its) -> its.printed().isPresent()),
            ofAssessment("SCALE", (report, its) -> report.scale(its).isPresent()),
            ofAssessment("LEVEL", (report, its) -> report.level(its).isPresent()),
            new ReportRule("COMMENT", (report, its) -> !report.report().comments().isEmpty()),
            ofText("TEXT", text -> !text.isBlank()),
            ofText("LENGTH", text -> text.plain().length() <= 1_000),
            ofText("SUBSTANCE", text -> text.plain().length() >= 40),
            ofComment("BODY", (report, context, its) -> its.body().isPresent()),
            ofComment("BODY-KNOWN", (report, context, its) -> its.body().isEmpty()
                    || context.catalogue().body(its.body().get()).isPresent()),
            ofComment("WRITTEN", (report, context, its) -> its.writtenOn().isPresent()),
            ofComment("EARLY", (report, context, its) -> its.writtenOn().isEmpty()
                    || !its.writtenOn().get().isBefore(report.period().slice().first())),
            ofComment("LATE", (report, context, its) -> its.writtenOn().isEmpty()
                    || !its.writtenOn().get().isAfter(context.asOf())),
            new ReportRule("SUBJECT", (report, its) -> report.assignment().isPresent()),
            ofAssignment("TITLE", (report, its) -> its.text().plain().length() <= 250),
            ofAssignment("RESPONSIBLE", (report, its) -> its.responsibility()
                    .flatMap(Responsibility::code)
                    .isPresent()),
            ofAssignment("AREA", (report, its) -> its.within().isPresent()),
            ofAssignment("REPORT-BY", (report, its) -> its.reportBy().isPresent()),
            ofAssignment("PAST", (report, its) -> its.reportBy().isEmpty()
                    || !its.reportBy().get().isBefore(report.period().slice().first())),
            ofAssignment("GIVEN", (report, its) -> !its.events().isEmpty()));

    @FunctionalInterface
    private interface OfAssessment {
        boolean holds(ReportView report, Assessment assessment);
    }

    @FunctionalInterface
    private interface OfComment {
        boolean holds(ReportView report, RuleContext context, Comment comment);
    }

    @FunctionalInterface
    private interface OfAssignment {
        boolean holds(ReportView report, Assignment assignment);
    }

    private static ReportRule ofAssessment(String id, OfAssessment rule) {
        return new ReportRule(id, (report, context) -> {
            var assessment = report.current();
            return assessment.isEmpty() || rule.holds(report, assessment.get());
        });
    }

    private static ReportRule ofComment(String id, OfComment rule) {
        return new ReportRule(id, (report, context) -> {
            List<Comment> comments = report.report().comments();
            return comments.isEmpty() || rule.holds(report, context, comments.get(0));
        });
    }

    private static ReportRule ofText(String id, Predicate<Text> rule) {
        return ofComment(
                id,
                (report, context, comment) -> comment.paragraphs().isEmpty()
                        || rule.test(comment.paragraphs().get(0)));
    }

    private static ReportRule ofAssignment(String id, OfAssignment rule) {
        return new ReportRule(id, (report, context) -> {
            var assignment = report.assignment();
            return assignment.isEmpty() || rule.holds(report, assignment.get());
        });
    }

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(id)
                .title(Bilingual.of("Regeln " + id, "The rule " + id))
                .rationale(Bilingual.of("Den mäts här.", "It is measured here."))
                .basis(Bilingual.of("Inget", "Nothing"))
                .severity(Severity.WARNING)
                .message("Regeln " + id + " har något att säga", "The rule " + id + " has something to say")
                .build();
    }

    @Override
    public Check open(RuleContext context) {
        return Check.ofEachReport((report, found) -> {
            if (!holds.test(report, context)) {
                found.add(report.observe().build());
            }
        });
    }

    /** As an embedder runs rules of its own: through the checker, over a source. */
    static Judge judge(List<ReportRule> rules, ReportedRows rows) {
        RuleRegistry.Builder registry = RuleRegistry.builder();
        rules.forEach(registry::add);
        PlanChecker checker = PlanChecker.of(
                registry.build(), RuleSet.builder().base(RuleBase.ALL).build());
        return faults -> {
            for (Finding finding : checker.check(rows, ReportedRows.AS_OF).findings()) {
                faults.add(
                        finding.rule(), finding.subject().orElseThrow().id().value());
            }
        };
    }
}
