package se.tertial.plan.rules.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.model.text.Language;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.Figure;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleBase;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;
import se.tertial.plan.rules.check.RuleSetting;

/** One rule over one small portfolio, and what it must say of it or count in it: nothing, where it must stay silent. */
record RuleCase(
        String rule,
        String name,
        Portfolio portfolio,
        LocalDate asOf,
        Map<String, String> parameters,
        List<String> expected) {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 31);

    static RuleCase fires(String rule, String name, Portfolio.Builder portfolio, String... expected) {
        return new RuleCase(rule, name, portfolio.build(), DAY, Map.of(), List.of(expected));
    }

    static RuleCase silent(String rule, String name, Portfolio.Builder portfolio) {
        return fires(rule, name, portfolio);
    }

    RuleCase asOf(String day) {
        return new RuleCase(rule, name, portfolio, LocalDate.parse(day), parameters, expected);
    }

    RuleCase with(String parameter, String value) {
        return new RuleCase(rule, name, portfolio, asOf, Map.of(parameter, value), expected);
    }

    boolean isFiring() {
        return !expected.isEmpty();
    }

    CheckReport check(RuleRegistry registry) {
        RuleSet set = RuleSet.builder()
                .base(RuleBase.NONE)
                .putRules(
                        rule,
                        RuleSetting.builder()
                                .enabled(true)
                                .parameters(parameters)
                                .build())
                .build();
        return PlanChecker.of(registry, set).check(portfolio, asOf);
    }

    /** Severity, subject and message, so that a wrong word is seen too. */
    static String shown(Finding finding) {
        return finding.severity() + " "
                + finding.subject().map(Object::toString).orElse("-") + " " + finding.message(Language.EN);
    }

    /** Subject and message of what was counted. */
    static String shown(Figure figure) {
        return "FIGURE " + figure.subject().map(Object::toString).orElse("-") + " " + figure.message(Language.EN);
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
