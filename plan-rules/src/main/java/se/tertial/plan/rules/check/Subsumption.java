package se.tertial.plan.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.Finding;

/** Makes one finding of several that say the same fault of the same things: the others become part of the first. */
final class Subsumption {

    private final Map<String, Set<String>> subsumes;

    private Subsumption(Map<String, Set<String>> subsumes) {
        this.subsumes = subsumes;
    }

    /** The findings that are part of no other, sorted. */
    static List<Finding> apply(List<Finding> findings, List<RuleRun> runs) {
        Map<String, Set<String>> subsumes = new HashMap<>();
        runs.forEach(run -> subsumes.put(run.descriptor().id(), run.descriptor().subsumes()));
        return new Subsumption(subsumes).apply(findings);
    }

    private List<Finding> apply(List<Finding> findings) {
        List<Finding> result = new ArrayList<>();
        Map<Ref, List<Node>> bySubject = new LinkedHashMap<>();
        findings.stream()
                .sorted()
                .forEach(finding -> finding.subject()
                        .ifPresentOrElse(
                                subject -> bySubject
                                        .computeIfAbsent(subject, its -> new ArrayList<>())
                                        .add(new Node(finding)),
                                () -> result.add(finding)));
        bySubject.values().forEach(this::join);
        bySubject.values().forEach(same -> same.forEach(node -> takeAlong(node, bySubject)));
        bySubject
                .values()
                .forEach(same -> same.stream()
                        .filter(node -> node.parent == null)
                        .map(Node::finding)
                        .forEach(result::add));
        result.sort(null);
        return result;
    }

    private void join(List<Node> same) {
        same.forEach(node -> take(node, same));
    }

    /** A finding on several things takes up what is found on each of them. */
    private void takeAlong(Node node, Map<Ref, List<Node>> bySubject) {
        node.finding.others().forEach(other -> take(node, bySubject.getOrDefault(other, List.of())));
    }

    private void take(Node node, List<Node> others) {
        Set<String> parts = subsumes.getOrDefault(node.finding.rule(), Set.of());
        others.stream()
                .filter(other -> parts.contains(other.finding.rule()))
                .filter(node::canTake)
                .forEach(node::take);
    }

    /** A finding, the one that it is part of, and its own parts. */
    private static final class Node {

        private final Finding finding;
        private final List<Node> parts = new ArrayList<>();
        private @Nullable Node parent;

        Node(Finding finding) {
            this.finding = finding;
        }

        boolean canTake(Node other) {
            return other.parent == null
                    && !isPartOf(other)
                    && (finding.period().isEmpty()
                            || other.finding.period().isEmpty()
                            || finding.period().equals(other.finding.period()));
        }

        private boolean isPartOf(Node other) {
            for (Node up = this; up != null; up = up.parent) {
                if (up == other) {
                    return true;
                }
            }
            return false;
        }

        void take(Node other) {
            other.parent = this;
            parts.add(other);
        }

        Finding finding() {
            return parts.isEmpty()
                    ? finding
                    : Finding.builder()
                            .copy(finding)
                            .addAllSubsumed(parts.stream().map(Node::finding).toList())
                            .build();
        }
    }
}
