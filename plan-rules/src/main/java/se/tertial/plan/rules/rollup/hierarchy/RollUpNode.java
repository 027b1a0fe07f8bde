package se.tertial.plan.rules.rollup.hierarchy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tertial.plan.model.identity.Ref;
import se.tertial.plan.rules.rollup.RollUpAnswer;
import se.tertial.plan.rules.rollup.RollUpOutcome;

/**
 * One thing in the hierarchy, with its answer and what is below it. Immutable and thread-safe.
 *
 * @param subject the thing
 * @param answer its answer: computed from what is below it, or from what several bodies say of it, beside its own status
 * @param inForce the outcome that is handed on: its own status or the computed one, as the options say
 * @param children what is directly below it, in the order of the catalogue; empty for a leaf
 */
public record RollUpNode(Ref subject, RollUpAnswer answer, RollUpOutcome inForce, List<RollUpNode> children) {

    /** Copies the children. */
    public RollUpNode {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(inForce, "inForce");
        children = List.copyOf(children);
    }

    /**
     * The node of a thing, this one or one below it.
     *
     * @param of the thing
     * @return the first such node; empty if there is none
     */
    public Optional<RollUpNode> find(Ref of) {
        return subject.equals(of)
                ? Optional.of(this)
                : children.stream().flatMap(child -> child.find(of).stream()).findFirst();
    }
}
