package se.tertial.plan.exporter.json.ruleset;

import java.util.Map;
import java.util.Optional;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.Node;
import se.tertial.plan.rules.Nearest;
import se.tertial.plan.rules.ParameterException;
import se.tertial.plan.rules.ParameterValues;
import se.tertial.plan.rules.check.RuleDescriptor;
import se.tertial.plan.rules.check.RuleRegistry;

/**
 * Holds what a file says of rules against the rules that there are.
 *
 * @param rules the rules; empty if there is nothing to hold it against
 */
record KnownRules(Optional<RuleRegistry> rules) {

    /** Looks at a field of the file. */
    void lookAt(String field, Node node, Input in) {
        switch (field) {
            case "rules" -> lookAtRules(node, in);
            case "suppressions" -> lookAtSuppressions(node, in);
            default -> {}
        }
    }

    /** Each name is a rule, each parameter one of that rule's. */
    private void lookAtRules(Node node, Input in) {
        if (rules.isPresent() && node instanceof Node.OfObject object) {
            object.members()
                    .forEach((id, setting) ->
                            rule(id, setting, in).ifPresent(rule -> lookAtParameters(rule, setting, in)));
        }
    }

    /** Each suppression is of a rule. */
    private void lookAtSuppressions(Node node, Input in) {
        if (rules.isPresent() && node instanceof Node.OfArray array) {
            for (Node suppression : array.values()) {
                if (suppression instanceof Node.OfObject object
                        && object.members().get("rule") instanceof Node.OfString id) {
                    rule(id.value(), id, in);
                }
            }
        }
    }

    private Optional<RuleDescriptor> rule(String id, Node node, Input in) {
        Optional<RuleDescriptor> rule = rules.flatMap(its -> its.find(id)).map(RuleRegistry.Entry::descriptor);
        if (rule.isEmpty()) {
            String nearest = rules.flatMap(its -> Nearest.to(id, its.ids()))
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("");
            String known = rules.map(its -> String.join(", ", its.ids())).orElse("");
            in.problem(node, "there is no rule '" + id + "'" + nearest, "one of " + known);
        }
        return rule;
    }

    private static void lookAtParameters(RuleDescriptor rule, Node setting, Input in) {
        if (setting instanceof Node.OfObject object
                && object.members().get("parameters") instanceof Node.OfObject parameters) {
            parameters.members().forEach((name, value) -> lookAtParameter(rule, name, value, in));
        }
    }

    private static void lookAtParameter(RuleDescriptor rule, String name, Node value, Input in) {
        try {
            written(value).ifPresent(text -> ParameterValues.of(rule.parameters(), Map.of(name, text)));
        } catch (ParameterException e) {
            in.problem(value, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> written(Node value) {
        if (value instanceof Node.OfNumber number) {
            return Optional.of(number.digits());
        }
        if (value instanceof Node.OfBoolean truth) {
            return Optional.of(String.valueOf(truth.value()));
        }
        return value instanceof Node.OfString string ? Optional.of(string.value()) : Optional.empty();
    }
}
