package se.tertial.plan.rules.check;

import java.util.Optional;
import se.tertial.plan.rules.ParameterValues;
import se.tertial.plan.rules.Severity;

/**
 * A rule that a rule set includes, with what the set says of it. Immutable.
 *
 * @param entry the rule
 * @param severity the severity of all its findings; empty if as the rule says
 * @param parameters its parameters, checked
 */
record SelectedRule(RuleRegistry.Entry entry, Optional<Severity> severity, ParameterValues parameters) {}
