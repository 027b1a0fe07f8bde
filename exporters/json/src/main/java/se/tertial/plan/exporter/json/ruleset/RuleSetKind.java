package se.tertial.plan.exporter.json.ruleset;

import java.util.Optional;
import se.tertial.plan.exporter.json.file.FileKind;
import se.tertial.plan.exporter.json.file.RootReading;
import se.tertial.plan.exporter.json.file.WholeReading;
import se.tertial.plan.exporter.json.read.Input;
import se.tertial.plan.exporter.json.read.ValueReader;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/**
 * Files that hold a rule set.
 *
 * @param rules the rules that there are; empty if any id is taken
 */
public record RuleSetKind(Optional<RuleRegistry> rules) implements FileKind<RuleSet> {

    @Override
    public String noun() {
        return "rule set";
    }

    @Override
    public RootReading<RuleSet> begin(ValueReader values, Input in) {
        KnownRules known = new KnownRules(rules);
        return new WholeReading<>(
                RuleSetFile.FILE,
                values,
                in,
                RuleSet.builder(),
                RuleSet.Builder::build,
                (field, node) -> known.lookAt(field, node, in));
    }
}
