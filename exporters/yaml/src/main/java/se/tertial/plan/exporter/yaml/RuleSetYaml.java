package se.tertial.plan.exporter.yaml;

import java.util.Optional;
import se.tertial.plan.exporter.json.PlanFileReader;
import se.tertial.plan.exporter.json.ReadLimits;
import se.tertial.plan.exporter.json.file.FileReading;
import se.tertial.plan.exporter.json.ruleset.RuleSetKind;
import se.tertial.plan.exporter.yaml.read.YamlSyntax;
import se.tertial.plan.rules.check.RuleRegistry;
import se.tertial.plan.rules.check.RuleSet;

/**
 * The file form of a rule set that people write by hand: YAML with the fields of {@link
 * se.tertial.plan.exporter.json.RuleSetJson}, read as {@link PlanYaml} says.
 */
public final class RuleSetYaml {

    private RuleSetYaml() {}

    /**
     * A reader that takes every rule id and every parameter: whether they exist is told when a checker takes the set.
     *
     * @return a reader, with {@link ReadLimits#standard() the standard limits}
     */
    public static PlanFileReader<RuleSet> reader() {
        return new FileReading<>(new RuleSetKind(Optional.empty()), YamlSyntax.YAML, ReadLimits.standard());
    }

    /**
     * A reader that knows the rules, so that an unknown rule, an unknown parameter and an impossible value are problems of
     * the file, told with their place.
     *
     * @param rules the rules that there are
     * @return a reader, with {@link ReadLimits#standard() the standard limits}
     */
    public static PlanFileReader<RuleSet> reader(RuleRegistry rules) {
        return new FileReading<>(new RuleSetKind(Optional.of(rules)), YamlSyntax.YAML, ReadLimits.standard());
    }
}
