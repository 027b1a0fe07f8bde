package se.tertial.plan.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.plan.rules.Nearest;
import se.tertial.plan.rules.ParameterException;
import se.tertial.plan.rules.ParameterValues;

/** Finds the rules that a rule set means among those that there are, and everything in the set that means nothing. */
final class Selection {

    private static final RuleSetting NOTHING = RuleSetting.builder().build();

    private final RuleRegistry registry;
    private final List<String> problems = new ArrayList<>();

    private Selection(RuleRegistry registry) {
        this.registry = registry;
    }

    static List<SelectedRule> of(RuleRegistry registry, RuleSet set) {
        Selection selection = new Selection(registry);
        List<SelectedRule> rules = selection.select(set);
        if (!selection.problems.isEmpty()) {
            throw new InvalidRuleSetException(selection.problems);
        }
        return rules;
    }

    private List<SelectedRule> select(RuleSet set) {
        set.rules().keySet().forEach(id -> requireKnown(id, "is set"));
        set.suppressions().forEach(its -> requireKnown(its.rule(), "is suppressed"));
        List<SelectedRule> rules = new ArrayList<>();
        for (RuleRegistry.Entry entry : registry.entries()) {
            RuleSetting setting = set.rules().getOrDefault(entry.descriptor().id(), NOTHING);
            Optional<ParameterValues> parameters = parameters(entry.descriptor(), setting);
            if (parameters.isPresent() && set.includes(entry.descriptor())) {
                rules.add(new SelectedRule(entry, setting.severity(), parameters.get()));
            }
        }
        return rules;
    }

    private void requireKnown(String id, String doing) {
        if (registry.find(id).isEmpty()) {
            problems.add("The rule '" + id + "' " + doing + ", but there is no such rule"
                    + Nearest.to(id, registry.ids())
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElseGet(() -> "; expected one of " + known()));
        }
    }

    private String known() {
        return registry.ids().isEmpty() ? "none" : registry.ids().stream().collect(Collectors.joining(", "));
    }

    private Optional<ParameterValues> parameters(RuleDescriptor rule, RuleSetting setting) {
        try {
            return Optional.of(ParameterValues.of(rule.parameters(), setting.parameters()));
        } catch (ParameterException e) {
            problems.add("Rule " + rule.id() + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
