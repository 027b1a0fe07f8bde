package se.tertial.plan.rules.rollup.hierarchy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.rollup.Child;
import se.tertial.plan.rules.rollup.Computation;
import se.tertial.plan.rules.rollup.RollUp;
import se.tertial.plan.rules.rollup.RollUpAnswer;
import se.tertial.plan.rules.rollup.RollUpOptions;
import se.tertial.plan.rules.rollup.RollUpOutcome;
import se.tertial.plan.rules.rollup.SetLevel;

/** Computes node after node, from the leaves to the root. */
final class Climb {

    private final Hierarchy hierarchy;
    private final Map<Ref, OwnStatus> own;
    private final Expected expected;
    private final PlanRollUpOptions options;
    private final RollUp upward;
    private final RollUp acrossBodies;
    private final Map<Ref, Optional<Climbed>> done = new HashMap<>();

    /** A node, with what it hands on: itself as one child, and the leaves below it. */
    private record Climbed(RollUpNode node, Optional<Child> child, Map<Ref, Child> leaves) {}

    Climb(
            Hierarchy hierarchy,
            Map<Ref, OwnStatus> own,
            Expected expected,
            PlanRollUpOptions options,
            RollUpOptions children) {
        this.hierarchy = hierarchy;
        this.own = own;
        this.expected = expected;
        this.options = options;
        this.upward = RollUp.by(options.method(), children);
        this.acrossBodies = RollUp.by(options.acrossBodies(), children);
    }

    RollUpNode root() {
        return climb(Hierarchy.ROOT)
                .map(Climbed::node)
                .orElseGet(() ->
                        new RollUpNode(Hierarchy.ROOT, upward.of(List.of()), new RollUpOutcome.Nothing(), List.of()));
    }

    /** The node of a thing; empty if there is nothing to say of it. */
    private Optional<Climbed> climb(Ref ref) {
        Optional<Climbed> before = done.get(ref);
        if (before != null) {
            return before;
        }
        List<Climbed> below = new ArrayList<>();
        hierarchy.below(ref).forEach(child -> climb(child).ifPresent(below::add));
        OwnStatus status = own.getOrDefault(ref, new OwnStatus(Optional.empty(), List.of()));
        Optional<Climbed> climbed = below.isEmpty() ? leaf(ref, status) : Optional.of(inner(ref, status, below));
        done.put(ref, climbed);
        return climbed;
    }

    private Optional<Climbed> leaf(Ref ref, OwnStatus status) {
        boolean silent = options.kinds().contains(ref.kind()) && expected.isExpected(ref);
        if (status.isEmpty() && !silent) {
            return Optional.empty();
        }
        List<Child> voices = status.isEmpty() ? List.of(Child.unreported(ref)) : status.voices();
        RollUpAnswer answer = acrossBodies.of(voices).with(status.agreed());
        RollUpNode node = new RollUpNode(ref, answer, answer.outcome(), List.of());
        Optional<Child> child = status.isEmpty() ? Optional.of(child(ref).build()) : handedOn(node);
        return Optional.of(
                new Climbed(node, child, child.map(its -> Map.of(ref, its)).orElse(Map.of())));
    }

    private Climbed inner(Ref ref, OwnStatus status, List<Climbed> below) {
        Map<Ref, Child> leaves = new LinkedHashMap<>();
        below.forEach(its -> leaves.putAll(its.leaves()));
        RollUpAnswer answer = upward.of(children(below, leaves)).with(set(status));
        RollUpOutcome inForce =
                options.reported() == PlanRollUpOptions.Reported.IN_FORCE ? answer.outcome() : answer.computed();
        RollUpNode node = new RollUpNode(
                ref, answer, inForce, below.stream().map(Climbed::node).toList());
        return new Climbed(node, handedOn(node), leaves);
    }

    private Collection<Child> children(List<Climbed> below, Map<Ref, Child> leaves) {
        boolean all = options.basis() == PlanRollUpOptions.Basis.LEAVES || options.method() == Computation.DISTRIBUTION;
        return all
                ? leaves.values()
                : below.stream().flatMap(its -> its.child().stream()).toList();
    }

    /** The status that a thing with others below it has of its own: as a whole, else what bodies come to. */
    private Optional<SetLevel> set(OwnStatus status) {
        return status.agreed()
                .or(() -> acrossBodies.of(status.voices()).outcome().level().map(OwnStatus::ofSeveral));
    }

    /** What a node is to the one above it; empty if there is nothing to say. */
    private Optional<Child> handedOn(RollUpNode node) {
        Child.Builder child = child(node.subject());
        RollUpOutcome outcome = node.inForce();
        if (outcome instanceof RollUpOutcome.Nothing) {
            return Optional.empty();
        } else if (outcome instanceof RollUpOutcome.NotComparable obstacle) {
            child.obstacle(obstacle);
        } else if (outcome.level().isEmpty()) {
            child.notAssessed(true);
        }
        return Optional.of(child.rating(outcome.level()).build());
    }

    private Child.Builder child(Ref ref) {
        return Child.builder()
                .subject(ref)
                .continuous(expected.isContinuous(ref))
                .weight(options.weights().getOrDefault(ref, BigDecimal.ONE));
    }
}
