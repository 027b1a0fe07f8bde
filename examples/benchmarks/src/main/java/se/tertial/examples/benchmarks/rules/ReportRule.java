package se.tertial.examples.benchmarks.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.tertial.plan.model.followup.Comment;
import se.tertial.plan.model.text.Text;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.Severity;
import se.tertial.plan.rules.check.Check;
import se.tertial.plan.rules.check.FindingSink;
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
            new ReportRule(
                    "STATUS",
                    (report, context) -> !report.report().assessments().isEmpty()),
            new ReportRule(
                    "PRINTED",
                    (report, context) ->
                            absentOr(report.current(), its -> its.printed().isPresent())),
            new ReportRule(
                    "SCALE",
                    (report, context) ->
                            absentOr(report.current(), its -> report.scale(its).isPresent())),
            new ReportRule(
                    "LEVEL",
                    (report, context) ->
                            absentOr(report.current(), its -> report.level(its).isPresent())),
            new ReportRule(
                    "COMMENT", (report, context) -> !report.report().comments().isEmpty()),
            new ReportRule("TEXT", (report, context) -> text(report, its -> !its.isBlank())),
            new ReportRule(
                    "LENGTH",
                    (report, context) -> text(report, its -> its.plain().length() <= 1_000)),
            new ReportRule(
                    "SUBSTANCE",
                    (report, context) -> text(report, its -> its.plain().length() >= 40)),
            new ReportRule(
                    "BODY",
                    (report, context) -> comment(report, its -> its.body().isPresent())),
            new ReportRule(
                    "BODY-KNOWN",
                    (report, context) -> comment(
                            report,
                            its -> absentOr(
                                    its.body(),
                                    body -> context.catalogue().body(body).isPresent()))),
            new ReportRule(
                    "WRITTEN",
                    (report, context) -> comment(report, its -> its.writtenOn().isPresent())),
            new ReportRule(
                    "EARLY",
                    (report, context) -> comment(
                            report,
                            its -> absentOr(
                                    its.writtenOn(),
                                    day -> !day.isBefore(report.period().slice().first())))),
            new ReportRule(
                    "LATE",
                    (report, context) ->
                            comment(report, its -> absentOr(its.writtenOn(), day -> !day.isAfter(context.asOf())))),
            new ReportRule("SUBJECT", (report, context) -> report.assignment().isPresent()),
            new ReportRule(
                    "TITLE",
                    (report, context) -> absentOr(
                            report.assignment(), its -> its.text().plain().length() <= 250)),
            new ReportRule(
                    "RESPONSIBLE",
                    (report, context) -> absentOr(
                            report.assignment(), its -> its.responsibility().isPresent())),
            new ReportRule(
                    "AREA",
                    (report, context) ->
                            absentOr(report.assignment(), its -> its.within().isPresent())),
            new ReportRule(
                    "REPORT-BY",
                    (report, context) ->
                            absentOr(report.assignment(), its -> its.reportBy().isPresent())),
            new ReportRule(
                    "PAST",
                    (report, context) -> absentOr(
                            report.assignment(),
                            its -> absentOr(
                                    its.reportBy(),
                                    day -> !day.isBefore(report.period().slice().first())))),
            new ReportRule(
                    "GIVEN",
                    (report, context) ->
                            absentOr(report.assignment(), its -> !its.events().isEmpty())));

    /** What is not there is faulted by the rule that asks for it, and by no other. */
    private static <T> boolean absentOr(Optional<T> value, Predicate<T> holds) {
        return value.isEmpty() || holds.test(value.get());
    }

    private static boolean comment(ReportView report, Predicate<Comment> holds) {
        List<Comment> comments = report.report().comments();
        return comments.isEmpty() || holds.test(comments.get(0));
    }

    private static boolean text(ReportView report, Predicate<Text> holds) {
        return comment(
                report,
                its -> its.paragraphs().isEmpty() || holds.test(its.paragraphs().get(0)));
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
        return new Looking(holds, context);
    }

    private record Looking(Holds holds, RuleContext context) implements Check {

        @Override
        public void report(ReportView report, FindingSink found) {
            if (!holds.test(report, context)) {
                found.add(report.observe().build());
            }
        }
    }

    /** As an embedder runs rules of its own: through the checker, over a source. */
    static Judge judge(List<ReportRule> rules, ReportedRows rows) {
        RuleRegistry.Builder registry = RuleRegistry.builder();
        rules.forEach(registry::add);
        PlanChecker checker = PlanChecker.of(
                registry.build(), RuleSet.builder().base(RuleBase.ALL).build());
        return faults -> {
            for (Finding finding : checker.check(rows, ReportedRows.AS_OF).findings()) {
                faults.add(finding.rule(), finding.subject().orElseThrow().id().value());
            }
        };
    }
}
