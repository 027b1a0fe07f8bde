package se.tertial.plan.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.tertial.plan.rules.Finding;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.Severity;

/** Makes findings of what one rule observes, as many as one rule may tell, and counts the others. */
final class Collector implements FindingSink {

    private final RuleDescriptor rule;
    private final Optional<Severity> severity;
    private final int most;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private int found;
    private int untold;

    /** The severity is the rule set's, if it has one. */
    Collector(RuleDescriptor rule, Optional<Severity> severity, int most) {
        this.rule = rule;
        this.severity = severity;
        this.most = most;
    }

    @Override
    public void add(Observation observation) {
        Finding finding = Finding.builder()
                .rule(rule.id())
                .severity(severity.or(observation::severity).orElse(rule.severity()))
                .subject(observation.subject())
                .others(observation.others())
                .period(observation.period())
                .spans(observation.spans())
                .evidence(observation.evidence())
                .template(template(observation))
                .build();
        found++;
        if (findings.size() < most) {
            findings.add(finding);
        } else {
            untold++;
        }
    }

    @Override
    public void figure(Observation observation) {
        Figure figure = Figure.builder()
                .rule(rule.id())
                .subject(observation.subject())
                .period(observation.period())
                .evidence(observation.evidence())
                .template(template(observation))
                .build();
        if (figures.size() < most) {
            figures.add(figure);
        } else {
            untold++;
        }
    }

    List<Figure> figures() {
        return figures;
    }

    List<Finding> findings() {
        return findings;
    }

    /** How many faults were found, those that are not told included. */
    int found() {
        return found;
    }

    int untold() {
        return untold;
    }

    private MessageTemplate template(Observation observation) {
        MessageTemplate template = rule.messages().get(observation.message());
        if (template == null) {
            throw new IllegalArgumentException("Rule " + rule.id() + " has no message '" + observation.message()
                    + "'; it has " + String.join(", ", rule.messages().keySet()));
        }
        Set<String> missing = new TreeSet<>(template.names());
        missing.removeAll(observation.evidence().keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("An observation of rule " + rule.id() + " lacks the evidence "
                    + String.join(", ", missing) + ", which its message names");
        }
        return template;
    }
}
