package se.tertial.plan.rules.check;

/** What a rule set starts from, before it switches single rules on and off. */
public enum RuleBase {
    /** The rules that recommend themselves. */
    RECOMMENDED,
    /** All rules that there are. */
    ALL,
    /** No rule. */
    NONE
}
