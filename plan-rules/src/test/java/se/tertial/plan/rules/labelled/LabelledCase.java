package se.tertial.plan.rules.labelled;

import java.time.LocalDate;
import se.tertial.plan.model.Portfolio;
import se.tertial.plan.rules.check.CheckReport;
import se.tertial.plan.rules.check.PlanChecker;
import se.tertial.plan.rules.check.RuleBase;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/**
 * A small piece of plan or follow-up, and whether a controller would want a rule to say something about it.
 *
 * @param rule the rule that it is for
 * @param fires whether the rule is to find something
 * @param name what makes it one
 * @param portfolio the piece
 * @param asOf the day of the check
 */
record LabelledCase(String rule, boolean fires, String name, Portfolio portfolio, LocalDate asOf) {

    private static final RuleRegistry REGISTRY = RuleRegistry.discover();

    CheckReport check() {
        RuleSet set = RuleSet.builder().base(RuleBase.NONE).enable(rule).build();
        return PlanChecker.of(REGISTRY, set).check(portfolio, asOf);
    }

    boolean isRight() {
        return fires != check().findings().isEmpty();
    }

    @Override
    public String toString() {
        return rule + (fires ? " fires: " : " silent: ") + name;
    }
}
