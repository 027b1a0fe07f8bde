package se.tertial.examples.cli;

import se.tertial.plan.rules.check.RuleSet;

/** Finds the rule set that a caller names. */
final class RuleSets {

    private RuleSets() {}

    static RuleSet of(String name) {
        return switch (name) {
            case "recommended" -> RuleSet.recommended();
            case "all" -> RuleSet.all();
            default ->
                throw Complaint.wrong(
                        "rule sets such as '" + name + "' are not in this version yet; expected recommended or all");
        };
    }
}
